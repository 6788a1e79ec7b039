package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiVersionTest {

    @ParameterizedTest
    @CsvSource({
        "2.1, 2.1, true, false",
        "2.1, 2.0, true, false",
        "2.10, 2.9, true, false",
        "2, 2.0, true, false",
        "2.1, 2.2, false, true",
        "2.1, 3.0, false, true",
        "2.1, 1.9, false, false"
    })
    void takesWhatWasBuiltForItOrForEarlierOnesOfItsNumber(
            String present, String built, boolean taken, boolean isOlder) {
        var version = new ApiVersion(present);
        assertThat(version.takes(new ApiVersion(built))).isEqualTo(taken);
        assertThat(version.isOlderThan(new ApiVersion(built))).isEqualTo(isOlder);
    }
}
