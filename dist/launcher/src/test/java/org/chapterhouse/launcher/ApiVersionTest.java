package org.chapterhouse.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiVersionTest {

    @ParameterizedTest
    @CsvSource({"2.1, 2.1", "2.1, 2.0", "2.10, 2.9", "2, 2.0"})
    void whatWasBuiltForThisOrEarlierOfTheSameNumberFits(String present, String built) {
        assertThat(new ApiVersion(present).against(new ApiVersion(built))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2.1, 2.2, Upgrade Chapterhouse", "2.1, 3.0, Upgrade Chapterhouse", "2.1, 1.9, a newer version of the plugin"})
    void whatWasBuiltForAnotherIsToldWhichOfTheTwoIsOlder(String present, String built, String advice) {
        assertThat(new ApiVersion(present).against(new ApiVersion(built)).orElseThrow())
                .contains("built for version " + built, "this is version " + present, advice);
    }
}
