package org.chapterhouse.plugins.donationappeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class GiftsTest {

    private static final Core CORE = Core.start();

    private final Gifts gifts = CORE.get(Gifts.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @Test
    void whatIsTakenIsThere() {
        var gift = new Gift("denver", "Dana", 2_500);
        CORE.asSystem(() -> {
            gifts.take(gift);
            assertThat(gifts.atLeast(2_500)).containsExactly(gift);
            assertThat(gifts.atLeast(2_501)).isEmpty();
        });
    }

    @Test
    void strangersAreToldNothing() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> gifts.atLeast(0));
    }
}
