package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the headline, the line under it and a letterhead apart among the lines of a header. */
final class Headlines {

    static final int LONGEST_HEADLINE = 200;
    static final int LONGEST_SUBHEAD = 300;
    private static final Pattern WEB_REMNANT = Pattern.compile(
            "(?iu)^(?:print(?:able|er)?(?:[ -]friendly)?\\s++version|versi\u00f3n\\s++para\\s++imprimir)\\s++[\u2013\u2014-](?=\\s)");
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?iu)(?:[,:;&\u2013\u2014-]|\\b(?:of|to|the|for|and|in|on|as|with|a|an|by|or|at|from|de|la|el|y))$");

    /** Words that seldom begin a line under a headline, but often the second line of one. */
    private static final Pattern CONTINUES =
            Pattern.compile("(?:Until|Of|To|And|For|With|From|By|Or|As|That|Than|Into)\\b");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s[|\u2022\u00b7]\\s");

    /** {@code Domestic Workers' Union \u2013 DWU}. */
    private static final Pattern ABBREVIATED = Pattern.compile(
            "\\p{Lu}[^.!?:\u2013\u2014]{3,80}\\s(?:[\u2013\u2014-]\\s\\p{Lu}{3,12}|\\(\\p{Lu}{3,12}\\))");

    private static final Pattern LABELLED =
            Pattern.compile("\\p{Lu}[\\p{L}'\u2019]{1,14}(?:\\s\\p{L}{1,14}){0,2}:\\s(?=\\S)");

    private final SourceText source;
    private final ReleaseDraft draft;

    Headlines(SourceText source, ReleaseDraft draft) {
        this.source = source;
        this.draft = draft;
    }

    /**
     * @param releaseLine the line that says it is a release, below which a headline stands if one does; -1 if none
     * @param lastFact the last line that was taken for what it says, such as a day or a contact; -1 if none
     */
    void place(List<Integer> lines, int releaseLine, int lastFact) {
        lines.forEach(this::stripRemnant);
        var titled = source.title().filter(lines::contains).orElse(releaseLine + 1);
        var below = lines.stream().filter(line -> line >= titled).toList();
        var left = new ArrayList<>(below.isEmpty() ? lines : below);
        if (left.stream().anyMatch(line -> line > lastFact)) {
            left.removeIf(line -> line < lastFact && isInLetterhead(line));
        }
        var letterhead = left.stream().filter(this::isAddressed).toList();
        if (letterhead.size() < left.size()) {
            left.removeAll(letterhead);
        }
        var particulars = left.stream().filter(this::isParticular).toList();
        if (particulars.size() < left.size()) {
            left.removeAll(particulars);
        }
        draft.headline = next(left, LONGEST_HEADLINE);
        draft.subhead = draft.headline.isEmpty() ? "" : points(left).orElseGet(() -> next(left, LONGEST_SUBHEAD));
        if (draft.headline.isEmpty()) {
            source.note("note.no-headline");
        }
        lines.stream().filter(source::open).forEach(source::setAside);
    }

    /** The next line, with those below that continue it; empty if it is too long to be one. */
    private String next(List<Integer> lines, int longest) {
        var text = new StringBuilder();
        var last = -1;
        while (!lines.isEmpty() && (last < 0 || continues(text.toString(), last, lines.get(0)))) {
            var more = source.line(lines.get(0)).replace('\t', ' ');
            if (text.length() + more.length() >= longest) {
                break;
            }
            last = lines.remove(0);
            source.copy(last);
            text.append(text.isEmpty() ? "" : " ").append(more);
        }
        return text.toString();
    }

    /** Whether this line, or the one it adjoins, says no more than who is speaking. */
    private boolean isInLetterhead(int index) {
        return IntStream.rangeClosed(index - 1, index + 1)
                .filter(source::open)
                .anyMatch(line -> Names.isLetterhead(source.line(line)));
    }

    /** Where somebody has an office, or whose it is, on the line above. */
    private boolean isAddressed(int index) {
        return PostalAddress.is(source.line(index))
                || isRowOfNames(source.line(index))
                || (source.open(index + 1)
                        && PostalAddress.is(source.line(index + 1))
                        && Names.areCapitalised(source.line(index)));
    }

    /** {@code Fish Council | Elders' Assembly}: several who speak together. */
    private static boolean isRowOfNames(String line) {
        var names = BETWEEN_NAMES.split(line, -1);
        return (ABBREVIATED.matcher(line).matches() && Names.isOrganisation(line))
                || (names.length > 1 && Stream.of(names).allMatch(Names::areCapitalised));
    }

    /** {@code Exhibition dates: ...} above {@code Press preview: ...}: several that belong together. */
    private boolean isParticular(int index) {
        return isLabelled(index) && (isLabelled(index - 1) || isLabelled(index + 1));
    }

    private boolean isLabelled(int index) {
        return source.open(index) && LABELLED.matcher(source.head(index)).lookingAt();
    }

    /** What a text is about in a few points, which stand below its headline: {@code • Rents are up • Wages are not}. */
    private Optional<String> points(List<Integer> lines) {
        var points = lines.stream()
                .takeWhile(line -> Blocks.bullet(source.head(line)).isPresent())
                .toList();
        var length =
                points.stream().mapToInt(line -> source.line(line).length() + 3).sum();
        if (points.isEmpty() || length >= LONGEST_SUBHEAD) {
            return Optional.empty();
        }
        lines.removeAll(points);
        return Optional.of(points.stream().map(this::point).collect(Collectors.joining(" \u2022 ")));
    }

    private String point(int index) {
        var bullet = Blocks.bullet(source.head(index)).orElseThrow();
        source.mark(new Mark(Mark.Kind.BULLET, bullet.strip()));
        return source.copy(index).substring(bullet.length()).replace('\t', ' ');
    }

    private boolean continues(String text, int last, int next) {
        var more = source.line(next);
        return next == last + 1
                && ((isCapitals(text) && isCapitals(more))
                        || Character.isLowerCase(more.codePointAt(0))
                        || UNFINISHED.matcher(text).find()
                        || CONTINUES.matcher(more).lookingAt());
    }

    /** A page copied from a browser begins with its links. */
    private void stripRemnant(int index) {
        var line = source.line(index);
        var remnant = WEB_REMNANT.matcher(source.head(index));
        if (remnant.lookingAt()) {
            source.setAside(index, remnant.group());
            source.leave(index, line.substring(remnant.end()));
        }
    }

    private static boolean isCapitals(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().anyMatch(Character::isUpperCase);
    }
}
