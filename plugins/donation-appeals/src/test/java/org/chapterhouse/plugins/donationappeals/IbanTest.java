package org.chapterhouse.plugins.donationappeals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB82 WEST 1234 5698 7654 32",
                "de89370400440532013000",
                "IBAN: ES91 2100 0418 4502 0005 1332",
                "NO9386011117947",
                "MT84MALT011000012345MTLCAST001S"
            })
    void soundNumbersAreSound(String text) {
        assertThat(Iban.in(text))
                .hasValueSatisfying(iban -> assertThat(iban.isSound()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GB82 WEST 1234 5698 7654 33", "GB82 WEST 1234 5698 7645 32", "ES92 2100 0418 4502 0005 1332"})
    void aWrongDigitAndTwoThatChangedPlacesAreFound(String text) {
        assertThat(Iban.in(text))
                .hasValueSatisfying(iban -> assertThat(iban.isSound()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Routing 000000000, account 0000 0142 0190",
                "4111 1111 1111 1111",
                "CLABE 032180000118359719"
            })
    void otherAccountsAreLeftAlone(String text) {
        assertThat(Iban.in(text)).isEmpty();
    }

    @Test
    void itIsWrittenInGroupsOfFour() {
        assertThat(Iban.in("no9386011117947")).hasToString("Optional[NO93 8601 1117 947]");
        assertThat(new Iban("GB82WEST12345698765432")).hasToString("GB82 WEST 1234 5698 7654 32");
    }
}
