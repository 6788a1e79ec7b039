package org.chapterhouse.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Sites;
import org.junit.jupiter.api.Test;

/** Letters that do not get out are told by their reason, to whoever can do something about it. */
class HeldUpLettersTest extends PostOffice {

    @Test
    void whatIsHeldUpIsToldByItsReasonAndTriedAgainOrDroppedTogether() {
        useNone();
        letters.send(CHAIR, BO, Locale.US);
        core.pass(Duration.ofMinutes(1));
        letters.send(CHAIR, new MailAddress("cleo@example.org"), Locale.US);
        worker.doAllDue();
        assertThat(why()).singleElement().satisfies(why -> {
            assertThat(why.count()).isEqualTo(2);
            assertThat(why.givenUp()).isZero();
            assertThat(why.problem()).contains("CH-613");
            assertThat(why.since()).isEqualTo(core.get(Clock.class).instant().minus(Duration.ofMinutes(1)));
        });
        var problem = why().get(0).problem();
        use("", "");
        core.asSystem(() -> core.get(HeldUpLetters.class).again(problem));
        worker.doAllDue();
        assertThat(received()).hasSize(2);
        assertThat(why()).isEmpty();

        useNone();
        letters.send(CHAIR, BO, Locale.US);
        worker.doAllDue();
        core.asSystem(() -> core.get(HeldUpLetters.class).drop(problem));
        assertThat(why()).isEmpty();
        assertThat(asOwner.of("select count(*) from letter").first(Long.class))
                .as("no address stays behind")
                .contains(0L);
    }

    @Test
    void whoLooksAfterASiteHearsThatLettersWaitForLong() {
        var held = core.get(HeldUpLetters.class);
        var national = core.get(Sites.class).national();
        letters.send(CHAIR, BO, Locale.US);
        assertThat(core.get(SystemUser.class).call(() -> held.delay(national))).isEmpty();
        var written = core.get(Clock.class).instant();
        core.pass(Duration.ofMinutes(16));
        assertThat(core.get(SystemUser.class).call(() -> held.delay(national)))
                .contains(new HeldUpLetters.Delay(1, written));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> held.delay(national));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(held::all);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> held.again("CH-613"));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> held.drop("CH-613"));
    }

    private static List<HeldUpLetters.Why> why() {
        return core.get(SystemUser.class)
                .call(() -> core.get(HeldUpLetters.class).all());
    }
}
