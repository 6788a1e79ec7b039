package org.chapterhouse.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.chapterhouse.content.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page of a plugin may stand, and what its address says. */
class PageAddressTest {

    @Test
    void aPatternSaysWhatStandsInItsParts() {
        var address = new PageAddress("/shifts/{month}/{town}/list");
        assertThat(address.partsOf(new SitePath("/shifts/2026-05/Ñuñoa/list")))
                .contains(Map.of("month", "2026-05", "town", "Ñuñoa"));
        assertThat(address.partsOf(new SitePath("/shifts/2026-05/list"))).isEmpty();
        assertThat(address.partsOf(new SitePath("/shifts/2026-05/town/lists"))).isEmpty();
        assertThat(new PageAddress("/shifts").partsOf(new SitePath("/shifts"))).contains(Map.of());
        assertThat(new PageAddress("/shifts").partsOf(new SitePath("/shift"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "shifts",
                "/shifts/",
                "/{any}",
                "/{any}/shifts",
                "/shifts/{month",
                "/shifts/a{month}",
                "/shifts/{month}-{day}",
                "/shifts/{month}/{month}",
                "/shifts/../admin",
                "/shifts?x={month}",
                "/shifts/{}"
            })
    void whatIsNoAddressIsRefusedAtOnce(String pattern) {
        assertThatThrownBy(() -> new PageAddress(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(pattern);
    }

    @ParameterizedTest
    @CsvSource({
        "/a/{},/a/{},true",
        "/a/{},/{}/b,true",
        "/a/{},/a/b,true",
        "/a/{},/b/{},false",
        "/a/{},/a/b/c,false",
        "/a/x-{},/a/y,true",
        "/a,/a,true",
        "/a,/b,false"
    })
    void twoShapesOverlapWhereAnAddressMayHaveBoth(String one, String two, boolean overlap) {
        assertThat(PathShape.of(one).overlaps(PathShape.of(two))).isEqualTo(overlap);
        assertThat(PathShape.of(two).overlaps(PathShape.of(one))).isEqualTo(overlap);
    }
}
