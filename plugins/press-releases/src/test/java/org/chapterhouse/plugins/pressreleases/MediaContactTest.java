package org.chapterhouse.plugins.pressreleases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediaContactTest {

    @Test
    void eachLineIsATelephoneWithItsLabel() {
        assertThat(contact(" Office:  303-555-0100 x. 2 \r\n\r\ncell: 303-555-0101\r\n1-800-555-CALL")
                        .phones())
                .containsExactly(
                        new ContactPhone("Office", "303-555-0100 x. 2"),
                        new ContactPhone("cell", "303-555-0101"),
                        new ContactPhone("", "1-800-555-CALL"));
    }

    @Test
    void aNumberAloneHasNoLabelAndStaysAsWritten() {
        var contact = contact("877-776-2004 x. 2");
        assertThat(contact.phone()).isEqualTo("877-776-2004 x. 2");
        assertThat(contact.phones()).containsExactly(new ContactPhone("", "877-776-2004 x. 2"));
    }

    @Test
    void withoutANameItGoesByWhomItSpeaksForOrIsThereFor() {
        assertThat(new MediaContact("Ana", "", "Harbor Light", "", "", "").goesBy())
                .isEqualTo("Ana");
        assertThat(new MediaContact("", "", "Harbor Light", "", "", "National media").goesBy())
                .isEqualTo("Harbor Light");
        assertThat(new MediaContact("", "", "", "", "", "National media").goesBy())
                .isEqualTo("National media");
    }

    private static MediaContact contact(String phone) {
        return new MediaContact("Ana", "", "", phone, "", "");
    }
}
