package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/** Finds whom journalists may call: blocks under a label such as {@code Media Contact}, and lone lines in a header. */
final class ContactReader {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_BLOCK = 12;
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^[^\\p{L}\\p{N}]{0,4}(?:for\\s++(?:(?:more|further|additional|media|press)\\s++)?(?:information|info|inquiries|enquiries|interviews)"
                    + "[^\\p{L}\\p{N}]{0,3}(?:please\\s++)?(?:contact|call)?"
                    + "|(?:(?:media|press|news|primary|pr|public\\s++relations)\\s++)?(?:contacts?(?:\\s++(?:person|information|info|details))?|inquiries|enquiries)"
                    + "|contactos?(?:\\s++(?:de\\s++prensa|para\\s++(?:los\\s++)?medios))?)"
                    + "(?:\\s*+[:\u2013\u2014]|\\s*+-(?=\\s)|\\s*+$|\\s{3,}|\\s*+(?=\\t))");
    private static final Set<String> LABELS = Set.of(
            "phone",
            "tel",
            "telephone",
            "ph",
            "t",
            "p",
            "email",
            "e-mail",
            "mail",
            "e",
            "name",
            "title",
            "at",
            "or",
            "and",
            "contact",
            "contacts",
            "media",
            "press",
            "via",
            "call",
            "number",
            "tel\u00e9fono",
            "correo",
            "nombre",
            "por",
            "o");

    private final Manuscript manuscript;
    private final ReleaseDraft draft;
    private final Days days;
    private final List<ContactCard> cards = new ArrayList<>();

    ContactReader(Manuscript manuscript, ReleaseDraft draft) {
        this.manuscript = manuscript;
        this.draft = draft;
        this.days = new Days(manuscript, draft);
    }

    /** Takes the contact block that begins here; the line after it, or this line if none does. */
    int take(int index) {
        var label = LABEL.matcher(manuscript.head(index));
        return label.lookingAt() ? takeLabelled(index, label.group()) : takeUnlabelled(index);
    }

    /** The same, but only under a label. */
    int takeBelowLabel(int index) {
        return LABEL.matcher(manuscript.head(index)).lookingAt() ? take(index) : index;
    }

    private int takeLabelled(int index, String label) {
        var rest = manuscript.line(index).substring(label.length());
        var from = rest.isBlank() ? manuscript.first(index + 1, manuscript.size(), manuscript::open) : index;
        var end = blockEnd(from, rest.isBlank());
        if (end <= from || !isContact(from, end)) {
            return index;
        }
        manuscript.mark(new Mark(Kind.LABEL, label.strip()));
        manuscript.leave(index, rest);
        return takeBlock(index, end);
    }

    /** {@code Jane Doe, 303-555-0100} among the lines of a header, with a name on the line above it if there is one. */
    private int takeUnlabelled(int index) {
        var withName = ContactCard.isPerson(manuscript.line(index)) && reaches(index + 1);
        return withName || reaches(index) ? takeBlock(index, blockEnd(index, false)) : index;
    }

    private int takeBlock(int from, int end) {
        cards.clear();
        IntStream.range(from, end).filter(manuscript::open).forEach(this::takeLine);
        cards.stream()
                .filter(card -> !card.isEmpty())
                .map(ContactCard::toContact)
                .forEach(draft.contacts::add);
        return end;
    }

    private void takeLine(int index) {
        var line = manuscript.line(index);
        var pieces = new Pieces(line);
        var day = FoundDate.in(line);
        day.ifPresent(found -> days.keep(found, pieces, index));
        for (var part : ContactLine.partsOf(
                day.map(found -> line.replace(found.text(), " | ")).orElse(line))) {
            var isLabel = new Pieces(part.text()).unknownWords(LABELS) == 0;
            if (!isLabel && take(part)) {
                pieces.copied(part.text());
            } else if (!isLabel) {
                manuscript.note(
                        "A contact has more to it than there are fields for; the rest is under what was not placed.");
            }
        }
        pieces.settle(manuscript, index, LABELS);
    }

    private boolean take(ContactLine part) {
        if (cards.isEmpty() || (part.kind() == ContactLine.Kind.WORDS && card().isFollowedBy(part.text()))) {
            cards.add(new ContactCard());
        }
        return switch (part.kind()) {
            case EMAIL -> card().email(part.text());
            case PHONE -> card().phone(part.text());
            case WORDS -> card().words(part.text());
        };
    }

    private ContactCard card() {
        return cards.get(cards.size() - 1);
    }

    private boolean isContact(int from, int end) {
        return IntStream.range(from, end).anyMatch(this::reaches)
                || IntStream.range(from, end)
                        .filter(manuscript::open)
                        .limit(1)
                        .anyMatch(index -> ContactCard.isPerson(afterLabel(index)));
    }

    /** Up to the last line that reaches somebody, over blank lines between contacts; short lines under it included. */
    private int blockEnd(int from, boolean labelStoodAlone) {
        var end = from;
        var last = from;
        for (var index = from; index < Math.min(manuscript.size(), last + LONGEST_BLOCK); index++) {
            if (endsBlock(index, from)) {
                break;
            }
            var adjoins = labelStoodAlone && index == end && !manuscript.blank(index);
            if (reaches(index) || (adjoins && isShort(index) && blankLineFollows(index))) {
                last = index;
                end = index + 1;
            } else if (adjoins && noneReached(from, index)) {
                end = index + 1;
            }
        }
        return end;
    }

    private boolean noneReached(int from, int index) {
        return IntStream.range(from, index).noneMatch(this::reaches);
    }

    /** The lines from here to the next blank one are few: they still belong to the block. */
    private boolean blankLineFollows(int index) {
        return manuscript.blockEnd(index, 4) - index <= 3;
    }

    private boolean endsBlock(int index, int from) {
        var line = manuscript.line(index);
        var lower = line.toLowerCase(Locale.ROOT);
        return line.length() > LONGEST_LINE
                || (index > from && LABEL.matcher(manuscript.head(index)).lookingAt())
                || lower.contains("immediate release")
                || lower.contains("embargo")
                || lower.startsWith("about ")
                || lower.startsWith("[")
                || EndMarks.isEndMark(line)
                || Dateline.opening(line).isPresent()
                || Dateline.alone(line).isPresent();
    }

    private boolean reaches(int index) {
        return manuscript.open(index)
                && manuscript.line(index).length() <= LONGEST_LINE
                && ContactLine.isReachable(manuscript.line(index));
    }

    private boolean isShort(int index) {
        return manuscript.line(index).length() <= 60;
    }

    private String afterLabel(int index) {
        return LABEL.matcher(manuscript.line(index)).replaceFirst("").strip();
    }
}
