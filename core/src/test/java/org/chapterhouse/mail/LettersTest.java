package org.chapterhouse.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.errands.Porter;
import org.chapterhouse.errands.Thanks;
import org.chapterhouse.job.FailedJob;
import org.chapterhouse.job.FailedJobs;
import org.chapterhouse.job.Worker;
import org.chapterhouse.mail.MailSettings.Protection;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.security.AccountId;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.People;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.setting.SettingsDesk;
import org.chapterhouse.setting.SettingsDraft;
import org.chapterhouse.setting.Tried;
import org.chapterhouse.setting.TryingOut;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter is written with what it tells of, goes out in a moment, and leaves nothing behind. */
class LettersTest {

    private static final Core CORE = Core.start();
    private static final MailAddress BO = new MailAddress("bo@example.org");
    private static final Thanks CHAIR =
            new Thanks("Bo & Ana", "a chair", LocalDate.of(2026, 5, 26), Optional.of("tea"));

    private static final AccountId ANA =
            new People(CORE).hire("ana", RoleId.ADMINISTRATOR, "*").id();

    private final Letters letters = CORE.get(Letters.class);
    private final Worker worker = CORE.get(Worker.class);
    private final Sql asOwner = new Sql(CORE.owner());
    private final GreenMail office = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @AfterAll
    static void stopCore() {
        CORE.close();
    }

    @BeforeEach
    void open() {
        office.start();
        asOwner.of("delete from letter").run();
        asOwner.of("delete from job_order").run();
        use("", "");
    }

    @AfterEach
    void close() {
        office.stop();
    }

    private void use(String user, String password) {
        use(Protection.NONE, user, password);
    }

    private void use(Protection protection, String user, String password) {
        var port = office.getSmtp().getPort();
        use(new MailSettings("post@chapters.example", "127.0.0.1", port, protection, user, Secret.NONE), password);
    }

    private static void useNone() {
        use(MailSettings.unset(), "");
    }

    private static void use(MailSettings server, String password) {
        CORE.asSystem(() -> {
            var desk = CORE.get(SettingsDesk.class);
            var national = CORE.get(Sites.class).national();
            var base = desk.open("suite.mail", national).base();
            var secrets = password.isEmpty() ? Map.<String, Secret>of() : Map.of("password", new Secret(password));
            var cleared = password.isEmpty() ? Set.of("password") : Set.<String>of();
            desk.save("suite.mail", national, new SettingsDraft(base, RecordJson.write(server), secrets, cleared));
        });
    }

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
                .isEqualTo(CORE.get(Clock.class).instant().truncatedTo(ChronoUnit.SECONDS));
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
        assertThatThrownBy(() -> CORE.get(Porter.class).atOnce(() -> {
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
        CORE.pass(Duration.ofMinutes(1));
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
        CORE.pass(Duration.ofDays(32));
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

    @Test
    void whatIsHeldUpIsToldByItsReasonAndTriedAgainOrDroppedTogether() {
        useNone();
        letters.send(CHAIR, BO, Locale.US);
        CORE.pass(Duration.ofMinutes(1));
        letters.send(CHAIR, new MailAddress("cleo@example.org"), Locale.US);
        worker.doAllDue();
        assertThat(why()).singleElement().satisfies(why -> {
            assertThat(why.count()).isEqualTo(2);
            assertThat(why.givenUp()).isZero();
            assertThat(why.problem()).contains("CH-613");
            assertThat(why.since()).isEqualTo(CORE.get(Clock.class).instant().minus(Duration.ofMinutes(1)));
        });
        var problem = why().get(0).problem();
        use("", "");
        CORE.asSystem(() -> CORE.get(HeldUpLetters.class).again(problem));
        worker.doAllDue();
        assertThat(received()).hasSize(2);
        assertThat(why()).isEmpty();

        useNone();
        letters.send(CHAIR, BO, Locale.US);
        worker.doAllDue();
        CORE.asSystem(() -> CORE.get(HeldUpLetters.class).drop(problem));
        assertThat(why()).isEmpty();
        assertThat(asOwner.of("select count(*) from letter").first(Long.class))
                .as("no address stays behind")
                .contains(0L);
    }

    @Test
    void whoLooksAfterASiteHearsThatLettersWaitForLong() {
        var held = CORE.get(HeldUpLetters.class);
        var national = CORE.get(Sites.class).national();
        letters.send(CHAIR, BO, Locale.US);
        assertThat(CORE.get(SystemUser.class).call(() -> held.delay(national))).isEmpty();
        var written = CORE.get(Clock.class).instant();
        CORE.pass(Duration.ofMinutes(16));
        assertThat(CORE.get(SystemUser.class).call(() -> held.delay(national)))
                .contains(new HeldUpLetters.Delay(1, written));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> held.delay(national));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(held::all);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> held.again("CH-613"));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> held.drop("CH-613"));
    }

    private static List<HeldUpLetters.Why> why() {
        return CORE.get(SystemUser.class)
                .call(() -> CORE.get(HeldUpLetters.class).all());
    }

    private Tried tryOut() {
        CORE.pass(Duration.ofMinutes(2));
        return CORE.get(SystemUser.class)
                .onBehalfOf(
                        ANA,
                        () -> CORE.get(TryingOut.class)
                                .tryOut("suite.mail", CORE.get(Sites.class).national()));
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

    private List<MimeMessage> received() {
        return Arrays.asList(office.getReceivedMessages());
    }

    private static String text(MimeMessage letter) {
        try {
            return letter.getContent().toString().replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<FailedJob> failed() {
        return CORE.get(SystemUser.class).call(() -> CORE.get(FailedJobs.class).list(10));
    }
}
