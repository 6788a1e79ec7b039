package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/** Finds whom journalists may call: blocks under a label such as {@code Media Contact}, and lone lines in a header. */
final class ContactReader {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_BLOCK = 12;
    private static final int MOST_WORDS = 9;
    private static final Pattern SEMICOLON = Pattern.compile(";\\s");

    private final SourceText source;
    private final ReleaseDraft draft;
    private final Days days;
    private final List<ContactCard> cards = new ArrayList<>();

    ContactReader(SourceText source, ReleaseDraft draft) {
        this.source = source;
        this.draft = draft;
        this.days = new Days(source, draft);
    }

    /** Takes the contact block that begins here; the line after it, or this line if none does. */
    int take(int index) {
        var next = takeBelowLabel(index);
        return next == index ? takeUnlabelled(index) : next;
    }

    /** The same among paragraphs: under a label, or as the last lines of all. */
    int takeWithinText(int index) {
        var next = takeBelowLabel(index);
        return next == index && isCardAtEnd(index) ? takeBlock(index, cardEnd(index)) : next;
    }

    /** {@code Jane Doe}, whom she speaks for and how she is reached, each on a short line, and no sentence below. */
    private boolean isCardAtEnd(int index) {
        return Names.isPerson(source.line(index))
                && !source.open(index - 1)
                && cardEnd(index) > index + 1
                && source.first(index, source.size(), line -> !isShort(line)) == source.size();
    }

    /** Behind the last line without a gap that reaches somebody. */
    private int cardEnd(int index) {
        return IntStream.range(index, source.blockEnd(index, LONGEST_BLOCK))
                .filter(this::reaches)
                .map(line -> line + 1)
                .max()
                .orElse(index);
    }

    private int takeBelowLabel(int index) {
        var label = ContactLabels.LABEL.matcher(source.head(index));
        return label.lookingAt() ? takeLabelled(index, label.group()) : takeSentence(index);
    }

    private int takeSentence(int index) {
        var sentence = ContactLabels.SENTENCE.matcher(source.head(index));
        var line = source.line(index);
        if (!sentence.lookingAt() || line.length() > LONGEST_LINE || !reaches(index)) {
            return index;
        }
        var rest = line.substring(sentence.end());
        var strangers = ContactLine.partsOf(rest).stream()
                .filter(part -> part.kind() == ContactLine.Kind.WORDS)
                .filter(part -> new Pieces(part.text()).unknownWords(ContactLabels.WORDS) > 0)
                .filter(part -> !Names.isPerson(part.text()) && !Names.isTitle(part.text()))
                .count();
        if (strangers > 1) {
            return index;
        }
        source.mark(new Mark(Kind.LABEL, sentence.group().strip()));
        source.leave(index, rest);
        return takeBlock(index, index + 1);
    }

    private int takeLabelled(int index, String label) {
        var rest = source.line(index).substring(label.length());
        var from = rest.isBlank() ? source.first(index + 1, source.size(), source::open) : index;
        if (rest.isBlank() && labelsOneBelow(from)) {
            return takeBoth(index, label, from);
        }
        var end = blockEnd(from, rest.isBlank());
        if (end <= from || !isContact(from, end)) {
            return index;
        }
        source.mark(new Mark(Kind.LABEL, label.strip()));
        source.leave(index, rest);
        return takeBlock(index, end);
    }

    /** {@code Contacts:} above {@code Media enquiries:}, which says the same. */
    private boolean labelsOneBelow(int index) {
        var below = source.first(index + 1, source.size(), source::open);
        return isLabel(index) && !isLabel(below);
    }

    private boolean isLabel(int index) {
        return source.open(index)
                && ContactLabels.LABEL.matcher(source.head(index)).matches();
    }

    private int takeBoth(int index, String label, int below) {
        var next = takeBelowLabel(below);
        if (next == below) {
            return index;
        }
        source.mark(new Mark(Kind.LABEL, label.strip()));
        source.leave(index, "");
        return next;
    }

    /** {@code Jane Doe, 303-555-0100} among the lines of a header, with a name on the line above it if there is one. */
    private int takeUnlabelled(int index) {
        var line = source.line(index);
        var withName = (Names.isPerson(line) || Names.isDesk(line)) && reaches(index + 1);
        var isContact = withName || (reaches(index) && namesSomebody(index) && !isSentence(index));
        return isContact ? takeBlock(index, blockEnd(index, false)) : index;
    }

    /** {@code 2. The survey can be had from the library, 303-555-0100.}, and whatever has too many words for a name. */
    private boolean isSentence(int index) {
        return ContactLabels.NUMBERED_SENTENCE.matcher(source.head(index)).matches()
                || ContactLine.partsOf(source.line(index)).stream()
                        .anyMatch(part -> part.text().split(" ", -1).length > MOST_WORDS);
    }

    /** A telephone alone is that of a letterhead. */
    private boolean namesSomebody(int index) {
        return ContactLine.partsOf(source.line(index)).stream()
                .anyMatch(part -> part.kind() == ContactLine.Kind.EMAIL
                        || (part.kind() == ContactLine.Kind.WORDS
                                && new Pieces(part.text()).unknownWords(ContactLabels.WORDS) > 0));
    }

    private int takeBlock(int from, int end) {
        cards.clear();
        IntStream.range(from, end).filter(source::open).forEach(this::takeLine);
        cards.stream()
                .filter(card -> !card.isEmpty())
                .map(ContactCard::toContact)
                .forEach(draft.contacts::add);
        return end;
    }

    private void takeLine(int index) {
        var line = source.line(index);
        var pieces = new Pieces(line);
        var day = FoundDate.in(line);
        day.ifPresent(found -> days.keep(found, pieces, index));
        var audience = ContactLabels.AUDIENCE.matcher(line);
        if (audience.find()) {
            cards.add(new ContactCard(audience.group("whom")));
            pieces.copied(audience.group("whom"));
        }
        var rest = audience.replaceFirst("");
        var undated = day.map(found -> rest.replace(found.text(), " | ")).orElse(rest);
        if (!cards.isEmpty() && card().isReachable() && isOneOfItsOwn(undated)) {
            cards.add(new ContactCard(""));
        }
        for (var person : people(undated)) {
            if (!cards.isEmpty() && !person.equals(undated) && card().isReachable()) {
                cards.add(new ContactCard(""));
            }
            ContactLine.partsOf(person).forEach(part -> takePart(part, pieces));
        }
        cards.forEach(ContactCard::lineEnds);
        pieces.settle(source, index, ContactLabels.WORDS);
    }

    /** {@code Jane Doe, 303-555-0100; Ann Roe, 303-555-0101}: one line, as many contacts as can each be reached. */
    private static List<String> people(String line) {
        var people = List.of(SEMICOLON.split(line, -1));
        var each = people.stream()
                .allMatch(person -> ContactLine.isReachable(person)
                        && ContactLine.partsOf(person).stream()
                                .limit(1)
                                .anyMatch(part -> part.kind() == ContactLine.Kind.WORDS
                                        && new Pieces(part.text()).unknownWords(ContactLabels.WORDS) > 1));
        return each ? people : List.of(line);
    }

    /** {@code Study author: Jane Doe, 303-555-0100}: a line that names somebody and says how to reach them. */
    private static boolean isOneOfItsOwn(String line) {
        var parts = ContactLine.partsOf(line);
        return ContactLine.isReachable(line)
                && parts.get(0).kind() == ContactLine.Kind.WORDS
                && (line.startsWith(parts.get(0).text() + ":")
                        || Names.isTitle(parts.get(0).text())
                        || Names.isOrganisation(parts.get(0).text()))
                && parts.stream().anyMatch(part -> Names.isPerson(part.text()));
    }

    private void takePart(ContactLine part, Pieces pieces) {
        var isLabel = new Pieces(part.text()).unknownWords(ContactLabels.WORDS) == 0;
        if (!isLabel && take(part)) {
            pieces.copied(part.text().replaceFirst("^for ", "")).copied(part.label());
        } else if (!isLabel) {
            source.note("note.long-contact");
        }
    }

    private boolean take(ContactLine part) {
        if (cards.isEmpty() || (part.kind() == ContactLine.Kind.WORDS && card().isFollowedBy(part.text()))) {
            cards.add(new ContactCard(""));
        }
        return switch (part.kind()) {
            case EMAIL -> card().email(part.text());
            case PHONE -> card().phone(part.label(), part.text());
            case LANGUAGE -> card().language(part.text());
            case WORDS -> card().words(part.text());
        };
    }

    private ContactCard card() {
        return cards.get(cards.size() - 1);
    }

    private boolean isContact(int from, int end) {
        return IntStream.range(from, end).anyMatch(this::reaches)
                || IntStream.range(from, end)
                        .filter(source::open)
                        .limit(1)
                        .anyMatch(index -> Names.isPerson(afterLabel(index)));
    }

    /** Up to the last line that reaches somebody, over blank lines between contacts; short lines under it included. */
    private int blockEnd(int from, boolean labelStoodAlone) {
        var end = from;
        var last = from;
        for (var index = from; index < Math.min(source.size(), last + LONGEST_BLOCK); index++) {
            if (endsBlock(index, from)) {
                break;
            }
            var adjoins = labelStoodAlone && index == end && !source.blank(index);
            if (reaches(index) || isAudience(index) || (adjoins && isShort(index) && blankLineFollows(index))) {
                last = index;
                end = index + 1;
            } else if (adjoins && noneReached(from, index)) {
                end = index + 1;
            }
        }
        return end;
    }

    private boolean isAudience(int index) {
        return ContactLabels.AUDIENCE.matcher(source.line(index)).find();
    }

    private boolean noneReached(int from, int index) {
        return IntStream.range(from, index).noneMatch(this::reaches);
    }

    /** The lines from here to the next blank one are few: they still belong to the block. */
    private boolean blankLineFollows(int index) {
        return source.blockEnd(index, 4) - index <= 3;
    }

    private boolean endsBlock(int index, int from) {
        var line = source.line(index);
        var lower = line.toLowerCase(Locale.ROOT);
        return line.length() > LONGEST_LINE
                || (index > from
                        && ContactLabels.LABEL.matcher(source.head(index)).lookingAt())
                || lower.contains("immediate release")
                || lower.contains("embargo")
                || lower.startsWith("about ")
                || lower.startsWith("[")
                || EndMarks.isEndMark(line)
                || Dateline.opening(line).isPresent()
                || Dateline.alone(line).isPresent();
    }

    private boolean reaches(int index) {
        return source.open(index)
                && source.line(index).length() <= LONGEST_LINE
                && ContactLine.isReachable(source.line(index));
    }

    private boolean isShort(int index) {
        return source.line(index).length() <= 60;
    }

    private String afterLabel(int index) {
        return ContactLabels.LABEL.matcher(source.line(index)).replaceFirst("").strip();
    }
}
