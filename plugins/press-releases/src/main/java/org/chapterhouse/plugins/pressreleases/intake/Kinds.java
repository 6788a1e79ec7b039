package org.chapterhouse.plugins.pressreleases.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/** Finds the lines that say what kind of text it is, and those that a wire service or a newsroom puts around it. */
final class Kinds {

    private static final Pattern KIND = Pattern.compile("(?iu)^[^\\p{L}\\p{N}]{0,4}"
            + "((?:(?:joint|coalition)\\s++)?(?:press|news|media)\\s++release|comunicado\\s++de\\s++prensa|nota\\s++de\\s++prensa)"
            + "(?:\\s?[:|\u2013\u2014]\\s|\\s{3,}|\\t|[^\\p{L}\\p{N}]{0,4}$)");
    /** What a text is besides a release; somebody should see it, and no field holds it. */
    private static final Pattern OTHER_KIND = Pattern.compile("(?iu)^[^\\p{L}\\p{N}]{0,4}"
            + "(?:(?:media|press|news)\\s++(?:advisory|alert|availability)|photo\\s++op(?:portunity)?|calendar\\s++(?:item|advisory)"
            + "|for\\s++planning\\s++purposes(?:\\s++only)?|convocatoria(?:\\s++de\\s++prensa)?|aviso\\s++a\\s++(?:los\\s++)?medios)"
            + "[^\\p{L}\\p{N}]{0,4}(?:$|\\s(?:for|on|para)\\s.{4,60}$)"
            + "|^(?:press|news|media)\\s++(?:release|statement)\\s++(?:from|by)\\s++.{3,80}$"
            + "|^(?:bolet[\u00edi]n|comunicado|nota)(?:\\s++de\\s++prensa)?\\s++(?:n[\u00fau]m\\.?|n[o\u00ba]\\.?)?\\s?[\\d/-]{1,12}$"
            + "|^(?:corrected|updated)\\s++(?:press|news|media)?\\s?release$");

    /** The same in front of a headline. */
    private static final Pattern OTHER_KIND_LEADS = Pattern.compile(
            "(?iu)^[^\\p{L}\\p{N}]{0,4}(?<kind>"
                    + "(?:media|press|news)\\s++(?:advisory|alert|availability|statement|note|invitation|update)"
                    + "|aviso\\s++a\\s++(?:los\\s++)?medios|convocatoria(?:\\s++de\\s++prensa)?)\\s?[:|\u2013\u2014]\\s(?=\\S)");

    private static final Pattern BYLINE =
            Pattern.compile("(?:By|BY|Por|Par)\\s(?<who>[^,|]{4,60}+)(?:\\s?[,|].{2,80})?");

    private static final Pattern SENDER =
            Pattern.compile("From\\s(?:the\\s)?(?<who>.{3,80}?)(?:,\\s(?<day>[^,]{4,20}\\d.{0,20}))?");

    /** What a page of a wire service has above the name of whoever paid for it. */
    private static final Pattern PROVIDED_BY = Pattern.compile(
            "(?iu)^(?:(?:news\\s++provided|issued)\\s++by|nouvelles\\s++fournies\\s++par):?$|^(?:from|de):$");

    private static final int LONGEST_NAME = 80;
    private static final int MOST_WORDS = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    /** One of these, and nothing but words that go with it, makes {@code PRESS STATEMENT}. */
    private static final Set<String> KINDS = Set.of("""
            statement note advisory alert availability notice bulletin invitation communique communiqué opportunity update
            comunicado gacetilla boletín boletin convocatoria aviso declaración pronunciamiento
            """.strip().split("\\s+"));

    private static final Set<String> BESIDE = Set.of("""
            press media news photo public official joint coalition community urgent updated corrected breaking and for from
            the de prensa a al los la las medios para conjunto conjunta urgente y opinión opinion pública publica
            """.strip().split("\\s+"));

    private final SourceText source;

    Kinds(SourceText source) {
        this.source = source;
    }

    /** @param belowText whether something that may be a headline stands above */
    boolean take(int index, boolean belowText) {
        return takeKind(index, belowText) || takeOtherKind(index);
    }

    /**
     * Takes the line that says whose text it is; a headline may stand above it.
     *
     * @param belowText whether something that may be a headline does
     */
    boolean takeCredit(int index, boolean belowText) {
        if (belowText && isByline(source.head(index))) {
            source.setAside(index);
            return true;
        }
        return takeProvider(index) || (belowText && takeSender(index));
    }

    /** {@code From the Night Workers' Union, 14 February 2023}, of which the day is left. */
    private boolean takeSender(int index) {
        var line = source.line(index);
        var sender = SENDER.matcher(source.head(index));
        if (!sender.matches() || !Names.areCapitalised(sender.group("who"))) {
            return false;
        }
        var day = sender.group("day");
        if (day == null
                ? !Names.isOrganisation(sender.group("who"))
                : FoundDate.in(day).isEmpty()) {
            return false;
        }
        source.setAside(index, line.substring(0, sender.end("who")));
        source.mark(
                new Mark(Kind.SEPARATOR, day == null ? "" : line.substring(sender.end("who"), sender.start("day"))));
        source.leave(index, day == null ? "" : day);
        return true;
    }

    private boolean takeKind(int index, boolean belowText) {
        var kind = KIND.matcher(source.head(index));
        if (!kind.lookingAt()) {
            return false;
        }
        var line = source.line(index);
        new Pieces(kind.group()).marked(Kind.LABEL, kind.group(1)).settle(source, index, Set.of());
        var rest = line.substring(kind.end());
        source.leave(index, rest);
        if (belowText && Names.areCapitalised(rest)) {
            source.setAside(index);
        }
        return true;
    }

    private boolean takeOtherKind(int index) {
        var head = source.head(index);
        var found = OTHER_KIND.matcher(head).matches() || isNothingElse(head);
        if (found) {
            source.setAside(index);
        }
        return found || takeLeadingKind(index, head);
    }

    private boolean takeLeadingKind(int index, String head) {
        var leading = OTHER_KIND_LEADS.matcher(head);
        if (!leading.find()) {
            return false;
        }
        source.setAside(index, leading.group("kind"));
        source.mark(new Mark(
                Kind.SEPARATOR,
                head.substring(leading.end("kind"), leading.end()).strip()));
        source.leave(index, source.line(index).substring(leading.end()));
        return true;
    }

    private static boolean isNothingElse(String line) {
        var words = Arrays.stream(BETWEEN_WORDS.split(line.toLowerCase(Locale.ROOT), -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return !words.isEmpty()
                && words.size() <= MOST_WORDS
                && line.codePoints().noneMatch(Character::isDigit)
                && words.stream().anyMatch(KINDS::contains)
                && words.stream().allMatch(word -> KINDS.contains(word) || BESIDE.contains(word));
    }

    /** {@code By Jane Doe} below a headline. */
    private static boolean isByline(String line) {
        var byline = BYLINE.matcher(line);
        return byline.matches() && Names.isPerson(byline.group("who"));
    }

    /** Whether the line leads to the name of whoever provides the text. */
    boolean isCredit(int index) {
        return PROVIDED_BY.matcher(source.head(index)).matches();
    }

    private boolean takeProvider(int index) {
        if (!isCredit(index)) {
            return false;
        }
        source.setAside(index);
        var name = source.first(index + 1, source.size(), source::open);
        if (name < source.size() && source.line(name).length() <= LONGEST_NAME) {
            source.setAside(name);
        }
        return true;
    }
}
