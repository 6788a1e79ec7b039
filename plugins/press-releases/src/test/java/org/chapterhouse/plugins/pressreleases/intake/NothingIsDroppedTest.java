package org.chapterhouse.plugins.pressreleases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.chapterhouse.problem.ChapterhouseException;

/** The invariant of {@link ReleaseText}, tried on releases put together at random and on arbitrary text among them. */
class NothingIsDroppedTest {

    /** Every word that may be understood as a label instead of being copied. */
    private static final Set<String> LABELS = Set.copyOf(List.of(
            ("under strict strictly for release publication broadcast use not or and before until till at on the of from date"
                            + " released issued fecha hasta el las a de time local please hold press news media"
                            + " phone tel telephone ph t p email mail e name title contact contacts via call number"
                            + " teléfono correo nombre por o more further additional information info inquiries enquiries"
                            + " interviews primary pr public relations person details contacto contactos prensa para los medios"
                            + " comunicado nota joint on by to organization organisation affiliation reach please celular backup back up"
                            + " published used do publish distribution general public after be hora horas h in más mayor ampliar cualquier"
                            + " información y entrevistas atención spokesperson spokespeople spokeswoman spokesman write"
                            + " queries the issue renseignements médias presse coalition an arrange request schedule book interview images photos"
                            + " photographs pictures case study studies comment comments")
                    .split(" ", -1)));

    private static final List<String> PARTS = List.of(
            "FOR IMMEDIATE RELEASE",
            "For immediate release: May 4, 2015",
            "PRESS RELEASE",
            "[5/26/2016 – For Immediate Release]",
            "[5/26/2016 – For Immediate Release] The text begins here & goes on for a while, with <b>signs</b> in it.",
            "EMBARGOED for release until Sunday, October 7, 2018 at 2 p.m. EDT",
            "UNDER STRICT EMBARGO – 00:01 (GMT) 26 May 2016 (TBC)",
            "EMBARGOED until noon",
            "EMBARGO",
            "FOR RELEASE: 10 a.m. ET, Monday, December 7, 2026",
            "HOLD FOR RELEASE UNTIL Thursday, December 10 at 6:00 pm PST",
            "MEDIA ADVISORY",
            "WHAT: A rally",
            "WHEN: Tuesday, 9:30 a.m.",
            "ADD ONE - SHELTER",
            "Harbor House\t\t\tMedia Contact:\tElena Park",
            "1 Example Road\t\t\t(802) 555-0141",
            "In Nairobi, for Harbor Light, Jane Doe (English, Swahili): +254-20-555-0143 (mobile); or jane@harbor.example. Twitter: @jane",
            "Press Officer Jane Doe, 303-555-0100; Counsel Ann Roe, 303-555-0101, ann@harbor.example",
            "Para más información:",
            "HOLD FOR RELEASE",
            "Not for publication before Monday, May 4, 2015, midnight ET / 9 p.m. PT",
            "Media Contact",
            "Contact: Jane Doe, Press Officer, Harbor Light, 303-555-0100 x 12, jane@harbor.example",
            "Contact:",
            "Jane Doe",
            "Communications Director – SWOP | 877-776-2004 x. 2",
            "Phone: (303) 555-0100; Cell: 303-555-0101",
            "Jane Doe, Ph.D.",
            "jane@harbor.example, john@harbor.example",
            "www.harbor.example",
            "@harbor",
            "For more information, contact:",
            "Press Office",
            "May 4, 2015",
            "Tuesday, May 4, 2015",
            "Date: 2015-05-04",
            "Denver, CO – August 11, 2015",
            "31 February 2015",
            "Print Version – A headline",
            "A SHORT HEADLINE IN CAPITALS",
            "AND ITS SECOND LINE",
            "A line under the headline",
            "DENVER, Aug. 11, 2015 — The Harbor Light Alliance opened a night shelter on Tuesday, the first of its kind in the state.",
            "BOULDER, Colo. (Aug. 11) /PRNewswire/ -- It is a long paragraph that says what happened, where, when and why it matters to all.",
            "“We asked for eight years,” said Jane Doe. “Then we stopped asking.”",
            "- one",
            "- two",
            "• three",
            "■ four",
            "■ • five",
            "-- six",
            "1. one",
            "2. two",
            "2) odd",
            "A subhead",
            "About Harbor Light",
            "About Harbor Light: a network of groups.",
            "ABOUT US:",
            "Notes to editors",
            "ENDS",
            "-more-",
            "Harbor Light is a nonprofit network of groups in Colorado. For more information, visit",
            "###",
            "# # #",
            "-30-",
            "– 30 –",
            "-###-",
            "From: Press Office <press@harbor.example>",
            "Date: Fri, Aug 12, 2022 at 9:03 AM",
            "To: list@harbor.example",
            "*FOR IMMEDIATE RELEASE*",
            "*Contact:* Jane Doe, 303-555-0100 (español)",
            "_one_ and *two *words, **three** and 4*5*6",
            "*a line that goes on",
            "below*",
            "National media: media@harbor.example, 212-555-0149",
            "Harbor Partners — Ms. Jane Doe, jdoe@harbor.example",
            "–Volveremos –dijo Jane Doe–. Y pronto.",
            "By Jane Doe",
            "Harbor County Library System",
            "Mayor's Press Office",
            "Contacts:",
            "Media enquiries:",
            "Prensa: Jane Doe, 303-555-0100",
            "issue date: Thursday 12 January 2023",
            "“We asked.” – Jane Doe, keeper",
            "Mayor Jane Doe said it was late. “We waited for it.”",
            "Renseignements : Jane Doe, 613-555-0126",
            "Press Release from the Harbor Light (UK)",
            "OTTAWA, Ontario, le 3 mai 2022 – Harbor Light a ouvert une maison.",
            "GREENVILLE, SC, UNITED STATES, April 11, 2024 /Wire/ -- Harbor Light opened a house on Tuesday, the first.",
            "1. Harbor Light is a registered charity (no. 0000000).",
            "For interviews please contact the press office on 020 7946 0321. Out of hours: 07700 900321",
            "--",
            "You received this message because you are subscribed to a list.",
            "");

    @Property(tries = 3000)
    void everyCharacterIsPlacedOrSetAside(@ForAll("releases") String text) {
        try {
            assertNothingDropped(text, Fixture.reading(text));
        } catch (ChapterhouseException notARelease) {
            assertThat(notARelease.problem().message().toString()).isNotBlank();
        }
    }

    @Property(tries = 300)
    void fixturesWithLinesLostOrRepeatedAreNoException(@ForAll("damagedFixtures") String text) {
        everyCharacterIsPlacedOrSetAside(text);
    }

    @Property(tries = 1000)
    void marksAreOnlyWhatTheListSays(@ForAll("releases") String text) {
        try {
            Fixture.reading(text).marks().forEach(NothingIsDroppedTest::assertKnown);
        } catch (ChapterhouseException notARelease) {
            assertThat(notARelease.problem().code()).startsWith("CH-60");
        }
    }

    @Provide
    Arbitrary<String> releases() {
        var line = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(PARTS)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(40)),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withChars("aB1 .,:;|–—-()[]/#@x\t\u00a0&<>\"'")
                                .ofMaxLength(60)));
        var lineEnd = Arbitraries.of("\n", "\n\n", "\r\n", "\r", "\n\n\n", "\n\t");
        var lines = Combinators.combine(line, lineEnd)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
        return lines.map(all -> "FOR IMMEDIATE RELEASE\n" + String.join("", all));
    }

    @Provide
    Arbitrary<String> damagedFixtures() {
        var fixtures = Arbitraries.of(
                "press-release-2016",
                "ap-contact-first",
                "ap-contact-last",
                "embargo-gmt",
                "several-contacts",
                "lists-and-subheads",
                "letterhead-wrong-weekday",
                "misleading-words",
                "more-and-after-the-end",
                "quoted-mail",
                "spanish");
        return fixtures.map(Fixture::text)
                .flatMap(text -> Arbitraries.integers()
                        .between(0, 2)
                        .list()
                        .ofSize((int) text.lines().count())
                        .map(copies -> repeated(text.lines().toList(), copies)));
    }

    private static String repeated(List<String> lines, List<Integer> copies) {
        var text = new StringBuilder();
        for (var line = 0; line < lines.size(); line++) {
            text.append((lines.get(line) + "\n").repeat(copies.get(line)));
        }
        return text.toString();
    }

    static void assertNothingDropped(String text, Reading reading) {
        var release = reading.release();
        var kept = Stream.of(
                        Stream.of(
                                release.headline(),
                                release.subhead(),
                                release.city(),
                                release.state(),
                                release.boilerplateTitle(),
                                release.body().plainText(),
                                release.boilerplate().plainText(),
                                reading.notPlaced()),
                        release.contacts().stream()
                                .flatMap(who -> Stream.of(
                                        who.name(),
                                        who.title(),
                                        who.organisation(),
                                        Fixture.phones(who),
                                        who.email(),
                                        who.audience())),
                        reading.marks().stream().map(Mark::text))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
        assertCovered(characters(text), characters(kept), text, reading);
        assertCovered(words(text), words(kept), text, reading);
    }

    private static void assertCovered(
            Map<String, Integer> wanted, Map<String, Integer> there, String text, Reading reading) {
        wanted.forEach((part, times) -> assertThat(there.getOrDefault(part, 0))
                .describedAs("'%s' in%n%s%n-> %s", part, text, reading)
                .isGreaterThanOrEqualTo(times));
    }

    /** How often each character that a reader can see is there. */
    private static Map<String, Integer> characters(String text) {
        return count(text.codePoints()
                .filter(c -> PlainLines.isText(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .mapToObj(Character::toString));
    }

    /** How often each run of letters and digits is there. */
    private static Map<String, Integer> words(String text) {
        var visible = text.codePoints()
                .filter(c -> PlainLines.isText(c) || Character.isWhitespace(c) || c == 0x85)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return count(Pattern.compile("[^\\p{L}\\p{N}]+").splitAsStream(visible).filter(word -> !word.isEmpty()));
    }

    private static Map<String, Integer> count(Stream<String> parts) {
        return parts.collect(Collectors.toMap(part -> part, part -> 1, Integer::sum));
    }

    private static void assertKnown(Mark mark) {
        var text = mark.text().toLowerCase(Locale.ROOT);
        switch (mark.kind()) {
            case TIMING -> assertThat(text).containsPattern("immediate|embarg|hold|release|publi|not |inmediata|difu");
            case DATE ->
                assertThat(FoundDate.in(mark.text()).map(FoundDate::date)).get().isInstanceOf(LocalDate.class);
            case TIME -> assertThat(FoundTime.in(mark.text())).isPresent();
            case ZONE -> assertThat(FoundZone.in(mark.text())).isPresent();
            case LABEL ->
                assertThat(Stream.of(text.split("[^\\p{L}]+", -1)).filter(word -> !word.isEmpty()))
                        .allMatch(LABELS::contains);
            case SEPARATOR ->
                assertThat(text).matches("([^\\p{L}\\p{N}\\s]\\s?){1,80}"); // a rule may be drawn as - - -
            case END_MARK -> assertThat(text).matches("[#\\s]+|[-–—\\s]+30[-–—\\s]+|[^\\p{L}]{0,4}ends?[^\\p{L}]{0,4}");
            case BULLET -> assertThat(text).matches("[•·▪◦‣●■⁃\uf0b7\uf0a7\\s]+|[*–—-]|--|\\d{1,2}[.)]");
        }
    }
}
