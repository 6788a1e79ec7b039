package org.chapterhouse.web.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.site.Site;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.workflow.Proof;
import org.chapterhouse.workflow.ProofTimes;
import org.junit.jupiter.api.Test;

class PublishQuestionTest {

    private static final ZoneId ZONE = ZoneId.of("America/Denver");

    private static String address(String siteSlug, String path) {
        var site = new Site(UUID.randomUUID(), siteSlug, "Harbor Light", Optional.empty(), "en-US", ZONE, "plum");
        var times = new ProofTimes(
                Instant.parse("2026-05-26T14:05:00Z"), Optional.empty(), Optional.empty(), Optional.empty(), ZONE);
        return PublishQuestion.of(
                        new Proof("Title", Optional.of(new SitePath(path)), times, List.of()), site, new Moments())
                .address();
    }

    @Test
    void itNamesTheAddressAsReadersWriteIt() {
        assertThat(address(Site.NATIONAL, "/press/2026/launch")).isEqualTo("/press/2026/launch");
        assertThat(address("denver", "/press/2026/launch")).isEqualTo("/chapters/denver/press/2026/launch");
        assertThat(address(Site.NATIONAL, "/")).isEqualTo("/");
    }

    @Test
    void theHomePageOfAChapterHasNoSlashAtItsEnd() {
        assertThat(address("denver", "/")).isEqualTo("/chapters/denver");
    }
}
