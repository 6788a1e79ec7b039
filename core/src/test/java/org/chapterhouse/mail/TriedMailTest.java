package org.chapterhouse.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.chapterhouse.mail.MailSettings.Protection;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.setting.Tried;
import org.chapterhouse.setting.TryingOut;
import org.chapterhouse.site.Sites;
import org.junit.jupiter.api.Test;

/** Whoever sets the mail server up tries it out there and then. */
class TriedMailTest extends PostOffice {

    private Tried tryOut() {
        core.pass(Duration.ofMinutes(2));
        return core.get(SystemUser.class)
                .onBehalfOf(
                        ana,
                        () -> core.get(TryingOut.class)
                                .tryOut("suite.mail", core.get(Sites.class).national()));
    }

    @Test
    void whoSetsTheServerUpSendsALetterToOneselfAndReadsWhatWasAnswered() {
        var tried = tryOut();
        assertThat(tried.hasWorked()).isTrue();
        assertThat(tried.words().in(Locale.ENGLISH))
                .startsWith("The mail server 127.0.0.1:" + office.getSmtp().getPort()
                        + " took a test letter to ana@example.org and answered: 250 ");
        assertThat(received()).singleElement().satisfies(letter -> {
            assertThat(letter.getSubject()).isEqualTo("Letters from Chapterhouse arrive");
            assertThat(letter.getAllRecipients()[0]).hasToString("ana@example.org");
            assertThat(text(letter)).startsWith("Hello ana,");
        });
        assertThat(asOwner.of("select count(*) from letter").first(Long.class)).contains(0L);
    }

    @Test
    void whatStandsInTheWayIsToldWithWhatToDo() {
        office.setUser("post", "right");
        use("post", "wrong");
        assertThat(saidInVain())
                .startsWith("No letter was sent. The mail server")
                .contains("does not accept the user and the password", "Its own words were: 535")
                .doesNotContain("wrong");
        use(Protection.STARTTLS, "", "");
        assertThat(saidInVain()).contains("does not offer the protection");
        office.stop();
        assertThat(saidInVain()).contains("Nobody answers at the mail server 127.0.0.1:");
    }

    @Test
    void aServerWithoutANameIsNotTriedOut() {
        useNone();
        assertThat(saidInVain()).startsWith("No mail server is saved yet.");
    }

    private String saidInVain() {
        var tried = tryOut();
        assertThat(tried.hasWorked()).isFalse();
        return tried.words().in(Locale.ENGLISH);
    }
}
