package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.ServerSocketChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PlaceholderTest {

    private final InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), freePort());
    private final Placeholder placeholder = new Placeholder(address);

    @AfterEach
    void close() throws IOException {
        placeholder.close();
    }

    @Test
    void everyAddressAnswersThatTheSiteWillBeThereInAMoment() throws Exception {
        placeholder.open();
        var answer = ask("GET", "/press/2026/launch", "");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains("<html lang=\"en\">", "Back in a moment", "<section lang=\"es\">", "Volvemos en un momento")
                .doesNotContain("http://", "https://", "Payara");
    }

    @Test
    void whatIsPostedIsReadAndAnsweredToo() throws Exception {
        placeholder.open();
        assertThat(ask("POST", "/admin/keep", "x".repeat(40_000)).statusCode()).isEqualTo(503);
        assertThat(ask("HEAD", "/", "").body()).isEmpty();
    }

    @Test
    void thePortOfAnotherProgramIsRefused() throws Exception {
        try (var other = new ServerSocket()) {
            other.bind(address);
            assertThatThrownBy(placeholder::open).isInstanceOf(BindException.class);
        }
    }

    @Test
    void theServerOpensThePortBeforeThePlaceholderLetsGoOfIt() throws Exception {
        placeholder.open();
        try (var server = ServerSocketChannel.open()) {
            PortSharing.allow(server);
            server.bind(address);
            placeholder.close();
            assertThat(server.isOpen()).isTrue();
        }
        placeholder.open();
        assertThat(ask("GET", "/", "").statusCode()).isEqualTo(503);
    }

    private HttpResponse<String> ask(String method, String path, String body) throws Exception {
        var uri = URI.create("http://127.0.0.1:" + address.getPort() + path);
        var request = HttpRequest.newBuilder(uri).method(method, BodyPublishers.ofString(body));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
