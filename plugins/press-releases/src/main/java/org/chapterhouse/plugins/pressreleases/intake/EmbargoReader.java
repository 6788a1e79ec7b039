package org.chapterhouse.plugins.pressreleases.intake;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the lines before whose day and hour nobody may use a text, whether they say embargo or not: {@code HOLD FOR
 * RELEASE UNTIL}, {@code NOT FOR PUBLICATION BEFORE}, {@code FOR RELEASE: 10 a.m. ET, Monday, December 7, 2026}.
 *
 * <p>A restriction that is missed is broken by the first click on "Publish", so in doubt there is one.
 */
final class EmbargoReader {

    private static final String USE = "(?:release|publication|broadcast|use|distribution)";
    private static final Pattern RESTRICTION = Pattern.compile(
            "(?iu)\\bembargo(?:ed)?\\b|\\bembargad[oa]\\b|\\bhold(?:\\s++for\\s++" + USE + ")?\\s++(?:un)?till?\\b"
                    + "|\\b(?:do\\s++)?not\\s++(?:for\\s++|to\\s++be\\s++)?(?:" + USE
                    + "|released|published|publish|used|broadcast)\\b(?=.{0,40}\\b(?:before|until|prior\\s++to)\\b)"
                    + "|\\bno\\s++(?:publicar|difundir|usar)\\b(?=.{0,40}\\b(?:antes|hasta)\\b)");

    /** Alone these are no restriction; with an hour, or a day still to come, they are. */
    private static final Pattern FOR_RELEASE = Pattern.compile(
            "(?iu)^[^\\p{L}\\p{N}]{0,4}(?:hold\\s++)?(?:for\\s++"
                    + "(?:(?:general|public|news|press|media)\\s++)?" + USE
                    + "|release\\s++(?:date|time|on|at|after|until)|to\\s++be\\s++(?:released|published)|publish\\s++(?:on|at|after)"
                    + "|para\\s++(?:su\\s++)?(?:publicaci\u00f3n|difusi\u00f3n|publicar|difundir)|fecha\\s++de\\s++publicaci\u00f3n)\\b");

    private static final Pattern AT_ONCE = Pattern.compile("(?iu)\\bimmediate|\\binmediat|\\bat\\s++once\\b");

    private final SourceText source;
    private final ReleaseDraft draft;

    EmbargoReader(SourceText source, ReleaseDraft draft) {
        this.source = source;
        this.draft = draft;
    }

    /** The words that restrict the use of the text, with the end they name; nothing if the line is none of these. */
    Optional<EmbargoLine> at(int index, Set<String> labels) {
        var line = source.line(index);
        var restriction = RESTRICTION.matcher(line);
        if (restriction.find()) {
            return Optional.of(embargo(index, restriction.group())).filter(found -> found.isLabelled(labels));
        }
        var release = FOR_RELEASE.matcher(line);
        return release.lookingAt() && !AT_ONCE.matcher(line).find()
                ? Optional.of(embargo(index, release.group()))
                        .filter(found -> found.isLabelled(labels) && found.restricts())
                : Optional.empty();
    }

    private EmbargoLine embargo(int index, String label) {
        return new EmbargoLine(withNext(index), label, draft.today);
    }

    /** What a line says that was not read as a release line, and yet may be one. */
    static boolean mayRestrict(String line) {
        var release = FOR_RELEASE.matcher(line);
        return (RESTRICTION.matcher(line).find()
                        || (release.lookingAt() && !AT_ONCE.matcher(line).find()))
                && FoundTime.in(line).isPresent();
    }

    /** An embargo's day and time often stand on the line below its label. */
    private String withNext(int index) {
        var line = source.line(index);
        var next = source.open(index + 1) ? source.line(index + 1) : "";
        var continues = !next.isEmpty()
                && next.length() < 100
                && line.length() < 100
                && FoundDate.in(line).isEmpty()
                && FoundDate.in(next).isPresent()
                && FoundTime.in(line).isPresent() != FoundTime.in(next).isPresent()
                && !RESTRICTION.matcher(next).find();
        return continues ? line + " " + next : line;
    }
}
