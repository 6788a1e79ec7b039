package org.chapterhouse.plugins.pressreleases.intake;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.chapterhouse.problem.ChapterhouseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to be slow are answered as fast as any other, one way or the other. */
class HostileTextTest {

    /** A text that sends the reading astray would not come back at all; how fast it is, is measured elsewhere. */
    private static final Duration FOREVER = Duration.ofMinutes(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\t",
                "-",
                "—",
                "– ",
                "#",
                "# ",
                "1",
                "1 ",
                "(1) ",
                "1. x\n",
                "7. x\n",
                "• x\n",
                "- x\n",
                "\n",
                "a\n",
                "A.b-",
                "x@",
                "a.a@",
                "x@y.",
                "Contact: ",
                "Contact:\n",
                "Contact:\n\n",
                "Media Contact\nJane Doe\n",
                "Jane Doe 303-555-0100\n",
                "Where: at the bandstand of the common, by the water\n",
                "About X\n",
                "About X\n\nText here.\n\n",
                "###\n",
                "-30-\n",
                "embargo ",
                "EMBARGOED until\n",
                "for immediate release ",
                "FOR IMMEDIATE RELEASE\n",
                "[",
                "[5/26/2016 ",
                "Monday, ",
                "Aug. 11, 2015 ",
                "Aug. 11, 2015\n",
                "DENVER, Colo. — ",
                "DENVER, Aug. 11, 2015 — Text\n",
                "is a ",
                "X is a nonprofit\n\n",
                "Notes to editors\n",
                "is the the the ",
                "PM 12:00 ",
                "“",
                "e\u0301",
                "𝔸",
                "\u00a0",
                "A Name\n\n\n",
                "word word word word word word word word word word.\n"
            })
    void noTextIsEndless(String unit) {
        var times = 90_000 / unit.length();
        assertTimeoutPreemptively(FOREVER, () -> tryToRead("FOR IMMEDIATE RELEASE\n\n" + unit.repeat(times)));
        assertTimeoutPreemptively(FOREVER, () -> tryToRead(unit.repeat(times)));
        assertTimeoutPreemptively(
                FOREVER, () -> tryToRead("Headline\n\n" + (unit.repeat(280 / unit.length()) + "\n").repeat(250)));
    }

    private static void tryToRead(String text) {
        try {
            Fixture.reading(text);
        } catch (ChapterhouseException plainAnswer) {
            plainAnswer.problem();
        }
    }
}
