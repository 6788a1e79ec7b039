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

    private static final Pattern BYLINE =
            Pattern.compile("(?:By|BY|Por|Par)\\s(?<who>[^,|]{4,60}+)(?:\\s?[,|].{2,80})?");

    /** What a page of a wire service has above the name of whoever paid for it. */
    private static final Pattern PROVIDED_BY =
            Pattern.compile("(?iu)^(?:news\\s++provided\\s++by|nouvelles\\s++fournies\\s++par):?$");

    private static final int LONGEST_NAME = 80;
    private static final int MOST_WORDS = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    /** One of these, and nothing but words that go with it, makes {@code PRESS STATEMENT}. */
    private static final Set<String> KINDS = Set.of("""
            statement advisory alert availability notice bulletin invitation communique communiqué opportunity update
            comunicado gacetilla boletín boletin convocatoria aviso declaración pronunciamiento
            """.strip().split("\\s+"));

    private static final Set<String> BESIDE = Set.of("""
            press media news photo public official joint coalition community urgent updated corrected breaking and for from
            the de prensa a al los la las medios para conjunto conjunta urgente y
            """.strip().split("\\s+"));

    private final Manuscript manuscript;

    Kinds(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** @param belowText whether something that may be a headline stands above */
    boolean take(int index, boolean belowText) {
        return takeKind(index) || takeOtherKind(index, belowText) || takeProvider(index);
    }

    private boolean takeKind(int index) {
        var kind = KIND.matcher(manuscript.head(index));
        if (!kind.lookingAt()) {
            return false;
        }
        var line = manuscript.line(index);
        new Pieces(kind.group()).marked(Kind.LABEL, kind.group(1)).settle(manuscript, index, Set.of());
        manuscript.leave(index, line.substring(kind.end()));
        return true;
    }

    private boolean takeOtherKind(int index, boolean belowText) {
        var head = manuscript.head(index);
        var found = OTHER_KIND.matcher(head).matches() || isNothingElse(head) || (belowText && isByline(head));
        if (found) {
            manuscript.setAside(index);
        }
        return found;
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

    private boolean takeProvider(int index) {
        if (!PROVIDED_BY.matcher(manuscript.head(index)).matches()) {
            return false;
        }
        manuscript.setAside(index);
        var name = manuscript.first(index + 1, manuscript.size(), manuscript::open);
        if (name < manuscript.size() && manuscript.line(name).length() <= LONGEST_NAME) {
            manuscript.setAside(name);
        }
        return true;
    }
}
