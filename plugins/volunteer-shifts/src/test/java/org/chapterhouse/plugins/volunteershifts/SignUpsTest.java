package org.chapterhouse.plugins.volunteershifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.Finding;
import org.chapterhouse.person.Person;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.plugins.volunteershifts.Roster.Line;
import org.chapterhouse.plugins.volunteershifts.Roster.Place;
import org.chapterhouse.screen.TableQuery;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.testkit.Core.WrittenLetter;
import org.chapterhouse.text.RichText;
import org.chapterhouse.visitor.Sent;
import org.chapterhouse.visitor.Taken;
import org.chapterhouse.webhook.Call;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places are counted, whoever comes late moves up, and nobody finds out who helps. */
class SignUpsTest {

    private static final Core CORE = Core.start();
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final SignUps signUps = CORE.get(SignUps.class);
    private final Roster roster = CORE.get(Roster.class);
    private ContentId shift = new ContentId(new UUID(0, 0));

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @BeforeEach
    void publish() {
        new Sql(CORE.owner()).of("delete from volunteer_shifts.sign_up").run();
        shift = CORE.publish("volunteer-shift", "national", shift(2));
        CORE.takeLetters();
    }

    private static Shift shift(int places) {
        var begins = LocalDateTime.ofInstant(now(), site().zone()).plusDays(3);
        return new Shift(
                "Pack food boxes",
                "Twelve people pack boxes.",
                RichText.fromPlainText("Wear shoes."),
                Optional.empty(),
                begins,
                begins.plusHours(3),
                "Boathouse",
                places);
    }

    @Test
    void placesAreGivenInTurnAndWhoeverComesLateWaits() {
        assertThat(signUp("ana", Locale.ENGLISH)).isEqualTo(Taken.done());
        assertThat(signUp("bo", Locale.ENGLISH)).isEqualTo(Taken.done());
        assertThat(signUp("caro", SPANISH)).isEqualTo(Taken.done("waiting"));
        assertThat(CORE.takeLetters())
                .extracting(WrittenLetter::recipient, WrittenLetter::subject)
                .containsExactly(
                        tuple("ana@example.org", "You have a place: Pack food boxes"),
                        tuple("bo@example.org", "You have a place: Pack food boxes"),
                        tuple("caro@example.org", "Espera un lugar: Pack food boxes"));
    }

    @Test
    void whoeverHasWaitedLongestMovesUp() {
        List.of("ana", "bo", "caro", "dee").forEach(name -> signUp(name, Locale.ENGLISH));
        var code = code("ana");
        assertThat(leave("ana@example.org", "WRONG")).isEqualTo(Taken.refused(Finding.at("code", "check.code")));
        assertThat(leave("ana@example.org", " " + code.toLowerCase(Locale.ROOT)))
                .isEqualTo(Taken.done());
        assertThat(CORE.takeLetters())
                .extracting(WrittenLetter::recipient, WrittenLetter::subject)
                .containsExactly(tuple("caro@example.org", "You have a place: Pack food boxes"));
    }

    @Test
    void morePlacesLetMorePeopleIn() {
        List.of("ana", "bo", "caro", "dee", "eli").forEach(name -> signUp(name, Locale.ENGLISH));
        CORE.takeLetters();
        CORE.publishAgain(shift, shift(4));
        assertThat(CORE.takeLetters())
                .extracting(WrittenLetter::recipient)
                .containsExactly("caro@example.org", "dee@example.org");
    }

    @Test
    void nobodyFindsOutWhoHelps() {
        signUp("ana", Locale.ENGLISH);
        assertThat(signUp("ana", Locale.ENGLISH)).isEqualTo(signUp("bo", Locale.ENGLISH));
        assertThat(leave("nobody@example.org", "ABCD2345")).isEqualTo(leave("ana@example.org", "ABCD2345"));
        assertThat(CORE.takeLetters())
                .extracting(WrittenLetter::recipient)
                .containsExactly("ana@example.org", "ana@example.org", "bo@example.org");
    }

    @Test
    void theLastPlaceIsGivenOnce() throws Exception {
        signUp("ana", Locale.ENGLISH);
        var pool = Executors.newFixedThreadPool(4);
        try {
            var ends = pool.invokeAll(IntStream.range(0, 8)
                    .<Callable<Taken>>mapToObj(each -> () -> signUp("late" + each, Locale.ENGLISH))
                    .toList());
            var answers = new ArrayList<Taken>();
            for (var end : ends) {
                answers.add(end.get());
            }
            assertThat(answers.stream().filter(Taken.done()::equals)).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whoHasAPlaceIsRemindedOnceADayBefore() {
        List.of("ana", "bo", "caro").forEach(name -> signUp(name, Locale.ENGLISH));
        CORE.doJobs();
        assertThat(CORE.takeLetters()).hasSize(3);
        CORE.pass(Duration.ofHours(49));
        CORE.doJobs();
        CORE.pass(Duration.ofMinutes(11));
        CORE.doJobs();
        assertThat(CORE.takeLetters())
                .extracting(WrittenLetter::recipient, WrittenLetter::subject)
                .containsExactly(
                        tuple("ana@example.org", "Soon: Pack food boxes"),
                        tuple("bo@example.org", "Soon: Pack food boxes"));
    }

    @Test
    void aShiftThatIsTakenBackOrCalledOffTellsEverybodyOnce() {
        List.of("ana", "bo", "caro").forEach(name -> signUp(name, Locale.ENGLISH));
        CORE.takeLetters();
        var body = "{\"shift\":\"" + shift.value() + "\",\"calledOff\":true}";
        signUps.hear(new Call("national", Map.of(), body.getBytes(StandardCharsets.UTF_8), now()));
        CORE.withdraw(shift);
        assertThat(CORE.takeLetters())
                .extracting(WrittenLetter::subject)
                .containsOnly("Called off: Pack food boxes")
                .hasSize(3);
        assertThat(signUp("dee", Locale.ENGLISH)).isEqualTo(Taken.refused(Finding.at("", "check.over")));
    }

    @Test
    void nobodySignsUpForWhatHasBegun() {
        CORE.pass(Duration.ofDays(4));
        assertThat(signUp("ana", Locale.ENGLISH)).isEqualTo(Taken.refused(Finding.at("", "check.over")));
        assertThat(CORE.takeLetters()).isEmpty();
    }

    @Test
    void theRosterIsForThoseWhoMayAndForOneSite() {
        List.of("ana", "bo", "caro").forEach(name -> signUp(name, Locale.ENGLISH));
        var query = new TableQuery("national", "", "", false, 0, 2);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> roster.list(query));
        CORE.asSystem(() -> {
            var rows = roster.list(query);
            assertThat(rows.total()).isEqualTo(3);
            assertThat(rows.rows())
                    .extracting(Line::name, Line::has)
                    .containsExactly(tuple("ana", Place.TAKEN), tuple("bo", Place.TAKEN));
            assertThat(roster.list(new TableQuery("elsewhere", "", "", false, 0, 9))
                            .total())
                    .isZero();
            assertThat(roster.list(new TableQuery("national", "car", "name", true, 0, 9))
                            .rows())
                    .extracting(Line::has)
                    .containsExactly(Place.WAITING);
        });
    }

    @Test
    void whoeverIsForgottenGivesUpTheirPlace() {
        List.of("ana", "bo", "caro").forEach(name -> signUp(name, Locale.ENGLISH));
        CORE.takeLetters();
        var ana = new Person(" Ana@Example.org ");
        assertThat(roster.of(ana)).extracting(held -> held.data().name()).containsExactly("ana");
        assertThat(roster.forget(ana)).isEqualTo(1);
        assertThat(roster.of(ana)).isEmpty();
        assertThat(CORE.takeLetters()).extracting(WrittenLetter::recipient).containsExactly("caro@example.org");
    }

    @Test
    void whoHelpedIsForgottenADayAfterTheShift() {
        signUp("ana", Locale.ENGLISH);
        CORE.pass(Duration.ofDays(5));
        CORE.doJobs();
        assertThat(roster.of(new Person("ana@example.org"))).isEmpty();
    }

    private Taken signUp(String name, Locale language) {
        return signUps.take(
                new Sent<>(new SignUp(name, name + "@example.org"), site(), Optional.of(shift), language, now()));
    }

    private Taken leave(String email, String code) {
        return signUps.leave(new Sent<>(new Leave(email, code), site(), Optional.of(shift), Locale.ENGLISH, now()));
    }

    private String code(String name) {
        var body = CORE.takeLetters().stream()
                .filter(letter -> letter.recipient().startsWith(name))
                .findFirst()
                .orElseThrow()
                .body();
        return body.replaceAll("(?s).*code ([A-Z2-9]{8})\\..*", "$1");
    }

    private static Site site() {
        return CORE.get(Sites.class).national();
    }

    private static Instant now() {
        return CORE.get(Clock.class).instant();
    }
}
