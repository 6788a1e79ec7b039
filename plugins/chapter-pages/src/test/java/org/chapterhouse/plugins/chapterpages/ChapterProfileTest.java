package org.chapterhouse.plugins.chapterpages;

import static org.assertj.core.api.Assertions.assertThat;

import org.chapterhouse.form.Finding;
import org.chapterhouse.render.Templates;
import org.chapterhouse.testkit.SamplePage;
import org.chapterhouse.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChapterProfileTest {

    private static ChapterProfile profile(String email, String phone, String meetings) {
        return new ChapterProfile("Duluth", "North Shore", "Soup.", RichText.EMPTY, email, phone, meetings);
    }

    @Test
    void aChapterThatNobodyCanReachIsNotPublished() {
        assertThat(profile("", " ", "\n").findings()).extracting(Finding::path).containsExactly("email");
        assertThat(profile("", "", "Tuesdays, 6 p.m.").findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"410-555-0128, tel:+14105550128", "877-776-2004 x. 2, tel:+18777762004;ext=2"})
    void aNumberThatCanBeDialledIsALink(String phone, String link) {
        assertThat(drawn(profile("", phone, ""))).contains("<a href=\"" + link + "\">" + phone + "</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-800-555-CALL", "ask at the bar", "javascript:1234567"})
    void anyOtherIsText(String phone) {
        assertThat(drawn(profile("", phone, "")))
                .contains("<p>" + phone + "</p>")
                .doesNotContain("<a href=\"tel:", "<a href=\"javascript:");
    }

    private static String drawn(ChapterProfile profile) {
        var type = new ChapterPagesPlugin().contentTypes().get(0);
        var page = SamplePage.now("2026-05-26T14:05:00Z")
                .showing(type)
                .of("Duluth", "duluth")
                .at("/");
        return Templates.of(ChapterPagesPlugin.class, "chapter-pages")
                .<ChapterProfile>page("profile")
                .draw(profile, page)
                .markup();
    }

    @Test
    void eachMeetingHasALine() {
        assertThat(profile("", "", "Tuesdays\r\n\n  Sundays ").meetingLines()).containsExactly("Tuesdays", "Sundays");
    }
}
