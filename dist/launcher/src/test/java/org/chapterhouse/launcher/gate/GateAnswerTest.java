package org.chapterhouse.launcher.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateAnswerTest {

    private final HttpResponsePacket response =
            HttpResponsePacket.builder(HttpRequestPacket.builder().build()).build();

    @ParameterizedTest
    @EnumSource
    void isToldOnAPageThatLooksLikeTheOthers(GateAnswer refusal) {
        var page = refusal.on(response).getContent().toStringContent(StandardCharsets.UTF_8);
        assertThat(response.getHeader("Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'self'; form-action 'none'");
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>", "href=\"/assets/house/admin.css\"", "<h1>");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInOurWords() {
        var page = GateAnswer.TOO_LARGE.on(response).getContent().toStringContent(StandardCharsets.UTF_8);
        assertThat(page).contains("<h1>This is too large</h1>", "larger than 8 MB", "Send a smaller file.");
    }
}
