package org.chapterhouse.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.errands.Porter;
import org.chapterhouse.errands.Thanks;
import org.chapterhouse.job.FailedJob;
import org.chapterhouse.job.FailedJobs;
import org.chapterhouse.mail.MailSettings.Protection;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.security.SystemUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter is written with what it tells of, goes out in a moment, and leaves nothing behind. */
class LettersTest extends PostOffice {

    @Test
    void aLetterGoesOutAndIsForgotten() throws Exception {
        letters.send(CHAIR, BO, Locale.US);
        assertThat(received()).isEmpty();
        worker.doAllDue();

        assertThat(received()).singleElement().satisfies(letter -> {
            assertThat(letter.getSubject()).isEqualTo("Thank you for a chair");
            assertThat(text(letter))
                    .isEqualTo("Hello Bo & Ana,\n\nyou carried a chair on May 26, 2026.\nHere is tea for you.\n\n"
                            + "Until next time");
            assertThat(letter.getAllRecipients()[0]).hasToString("bo@example.org");
        });
        assertThat(asOwner.of("select count(*) from letter").first(Long.class)).contains(0L);
    }

    @Test
    void itSaysWhoWroteItThatNoPersonDidAndNothingMore() throws Exception {
        letters.send(CHAIR, BO, Locale.US);
        worker.doAllDue();
        var letter = received().get(0);
        assertThat(letter.getFrom()[0]).hasToString("Chapterhouse <post@chapters.example>");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("Content-Language")).containsExactly("en-US");
        assertThat(letter.getMessageID()).endsWith("@localhost>");
        assertThat(letter.getContentType()).startsWith("text/plain");
        assertThat(letter.getSentDate().toInstant())
                .isEqualTo(core.get(Clock.class).instant().truncatedTo(ChronoUnit.SECONDS));
        assertThat(letter.getHeader("X-Mailer")).isNull();
    }

    @Test
    void itIsWrittenInTheLanguageOfWhoReadsItElseInEnglish() throws Exception {
        var nothing = new Thanks("José", "una silla", LocalDate.of(2026, 5, 26), Optional.empty());
        letters.send(nothing, BO, Locale.forLanguageTag("es-MX"));
        letters.send(nothing, BO, Locale.FRENCH);
        worker.doAllDue();
        assertThat(received())
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder("Gracias por una silla", "Thank you for una silla");
        assertThat(received().stream().map(LettersTest::text))
                .anySatisfy(text -> assertThat(text).contains("Hola, José:").contains("26 de mayo de 2026"));
    }

    @Test
    void aLineThatHasNothingToSayIsLeftOut() {
        letters.send(new Thanks("Bo", "a chair", LocalDate.of(2026, 5, 26), Optional.empty()), BO, Locale.US);
        worker.doAllDue();
        assertThat(received().stream().map(LettersTest::text))
                .singleElement()
                .satisfies(text -> assertThat(text).doesNotContain("Here is").contains("on May 26, 2026.\n\nUntil"));
    }

    @Test
    void nobodyHearsOfWhatWasNotKept() {
        assertThatThrownBy(() -> core.get(Porter.class).atOnce(() -> {
                    letters.send(CHAIR, BO, Locale.US);
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        worker.doAllDue();
        assertThat(received()).isEmpty();
    }

    @Test
    void aServerThatIsAwayKeepsTheLetterWaiting() {
        office.stop();
        letters.send(CHAIR, BO, Locale.US);
        worker.doAllDue();
        assertThat(failed()).singleElement().satisfies(job -> {
            assertThat(job.name()).isEqualTo("suite.deliver-letter");
            assertThat(job.problem())
                    .contains("CH-611")
                    .contains("mail server 127.0.0.1:")
                    .doesNotContain("bo@");
        });
        office.start();
        use("", "");
        core.pass(Duration.ofMinutes(1));
        worker.doAllDue();
        assertThat(received()).hasSize(1);
        assertThat(failed()).isEmpty();
    }

    @Test
    void whoIsNotKnownThereIsToldByTheNumberOnly() {
        office.setUser("post", "right");
        use("post", "wrong");
        letters.send(CHAIR, BO, Locale.US);
        worker.doAllDue();
        assertThat(failed())
                .singleElement()
                .satisfies(job -> assertThat(job.problem()).contains("CH-61").doesNotContain("wrong", "bo@"));
    }

    @Test
    void nothingGoesOutUnprotectedWhereProtectionIsAsked() {
        use(Protection.STARTTLS, "", "");
        letters.send(CHAIR, BO, Locale.US);
        worker.doAllDue();
        assertThat(received()).isEmpty();
        assertThat(failed())
                .singleElement()
                .satisfies(job -> assertThat(job.problem()).contains("CH-611"));
    }

    @Test
    void aSubjectStaysOneLineWhateverItTells() throws Exception {
        letters.send(
                new Thanks("Bo", "a chair\r\nBcc: eve@example.org", LocalDate.of(2026, 5, 26), Optional.empty()),
                BO,
                Locale.US);
        worker.doAllDue();
        var letter = received().get(0);
        assertThat(letter.getSubject()).isEqualTo("Thank you for a chair Bcc: eve@example.org");
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
    }

    @Test
    void whatNobodyCouldDeliverIsForgottenAfterAMonth() {
        office.stop();
        letters.send(CHAIR, BO, Locale.US);
        worker.doAllDue();
        core.pass(Duration.ofDays(32));
        worker.doAllDue();
        assertThat(asOwner.of("select count(*) from letter").first(Long.class)).contains(0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bo",
                "bo@",
                "@example.org",
                "bo@example.org\r\nBcc: x@y.z",
                "a b@example.org",
                "bo@ex ample.org",
                "bo@@example.org"
            })
    void whereNothingCouldBeDeliveredIsNoAddress(String text) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> new MailAddress(text))
                .withMessage("not an e-mail address");
    }

    private record Unworded(String name) {}

    /** Its file names {nobody}. */
    private record Misworded(String name) {}

    @Test
    void wordsThatAreNotThereOrNameNothingAreRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Letter.of(Unworded.class))
                .withMessage("there are no words for the letter: Unworded.txt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Letter.of(Misworded.class))
                .withMessage("Misworded.txt names {nobody}, which Misworded does not have");
        assertThatIllegalArgumentException().isThrownBy(() -> letters.send(new Unworded("x"), BO, Locale.US));
    }

    private static List<FailedJob> failed() {
        return core.get(SystemUser.class).call(() -> core.get(FailedJobs.class).list(10));
    }
}
