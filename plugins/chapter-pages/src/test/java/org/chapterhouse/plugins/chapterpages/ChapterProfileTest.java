package org.chapterhouse.plugins.chapterpages;

import static org.assertj.core.api.Assertions.assertThat;

import org.chapterhouse.content.RichText;
import org.chapterhouse.plugin.Finding;
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
    @CsvSource({
        "410-555-0128, tel:4105550128",
        "+1 (410) 555-0128, tel:+14105550128",
        "410.555.0128, tel:4105550128",
        "410–555–0128, tel:4105550128"
    })
    void aNumberThatCanBeDialledIsALink(String phone, String link) {
        assertThat(profile("", phone, "").phoneLink()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"877-776-2004 x. 2", "1-800-555-CALL", "ask at the bar", "", "javascript:1234567"})
    void anyOtherIsText(String phone) {
        assertThat(profile("", phone, "").phoneLink()).isEmpty();
    }

    @Test
    void eachMeetingHasALine() {
        assertThat(profile("", "", "Tuesdays\r\n\n  Sundays ").meetingLines()).containsExactly("Tuesdays", "Sundays");
    }
}
