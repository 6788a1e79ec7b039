package org.chapterhouse.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KnownBrowsersTest {

    private final UUID ana = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();

    @Test
    void remembersSeveralPeopleUnderDifferentNames() {
        var browsers = again(again(KnownBrowsers.NONE.with(ana)).with(ben));
        assertThat(browsers.knownTo(ana)).isPresent();
        assertThat(browsers.knownTo(ben)).isPresent().isNotEqualTo(browsers.knownTo(ana));
        assertThat(browsers.knownTo(UUID.randomUUID())).isEmpty();
    }

    @Test
    void isRenamedAtEverySignIn() {
        var first = KnownBrowsers.NONE.with(ana);
        var second = first.with(ana);
        assertThat(second.tokens()).hasSize(1);
        assertThat(second.knownTo(ana)).isNotEqualTo(first.knownTo(ana));
    }

    @Test
    void forgetsWhoCameLongestAgo() {
        var many = Stream.generate(UUID::randomUUID)
                .limit(5)
                .reduce(again(KnownBrowsers.NONE.with(ana)), KnownBrowsers::with, (one, other) -> other);
        assertThat(many.tokens()).hasSize(5);
        assertThat(many.knownTo(ana)).isEmpty();
    }

    @Test
    void whatWasTamperedWithIsNotKnown() {
        var written = KnownBrowsers.NONE.with(ana).toString();
        assertThat(KnownBrowsers.read("A" + written.substring(1)).knownTo(ana).isPresent() && !written.startsWith("A"))
                .isFalse();
        assertThat(KnownBrowsers.read("").tokens()).isEmpty();
        assertThat(KnownBrowsers.read("~~~~~~" + written).tokens()).isEmpty();
        assertThat(KnownBrowsers.read("x".repeat(100_000)).tokens()).isEmpty();
    }

    private static KnownBrowsers again(KnownBrowsers browsers) {
        return KnownBrowsers.read(browsers.toString());
    }
}
