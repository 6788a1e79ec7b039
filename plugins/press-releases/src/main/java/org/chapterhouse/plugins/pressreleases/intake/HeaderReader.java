package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a text from its top down to the lead, its first paragraph.
 *
 * <p>Lines that say what they are (release line, contact, day) are taken; of the others, the first below the release
 * line is the headline and the next the line under it. A letterhead above a release line, and whatever is left over,
 * is set aside.
 */
final class HeaderReader {

    private static final int SURELY_PROSE = 350;
    private static final int DEEPEST_DATELINE = 60;
    private static final int DEEPEST_HEADER = 150;
    private static final int LONGEST_BLOCK = 40;
    private static final int DEEPEST_SUMMARY = 8;
    private static final int LONGEST_SENTENCE = 170;
    /** {@code WHEN: Tuesday, 9:30 a.m.} */
    private static final Pattern PARTICULAR = Pattern.compile(
            "(?iu)^(?:what|who|when|where|why|how|qu[e\u00e9]|qui[e\u00e9]n(?:es)?|cu[a\u00e1]ndo|d[o\u00f3]nde)\\s?:(?=\\s|$)");

    /** What an office counts its releases by, behind the day: {@code 4 May 2015     No. 34/2015}. */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?iu)(?:\\s{2,}|\\s?[|\\t]\\s?)(?:no|nr|ref|reference|n\u00fam)[.:]?\\s?[\\p{L}\\p{N}/.-]{1,20}$");

    private static final int MOST_BETWEEN_PARTICULARS = 8;

    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!?][\"\u201d\u2019')]?$");

    /** {@code Statement from the president on the vote:} belongs to what it announces. */
    private static final Pattern LEADS_ON = Pattern.compile("(?s).{40,}:");

    private static final Pattern SENTENCE_INSIDE = Pattern.compile("\\p{Ll}[.!?][\"\u201d\u2019')]?(?:\\s|$)");

    private final SourceText source;
    private final ReleaseDraft draft;
    private final TimingReader timing;
    private final Kinds kinds;
    private final ContactReader contacts;
    private final Days days;
    private final List<Integer> texts = new ArrayList<>();
    private int releaseLine = -1;

    /** Whether a headline stands above the line that says whose text it is. */
    private boolean credited;

    private int lastTaken = -1;

    HeaderReader(SourceText source, ReleaseDraft draft) {
        this.source = source;
        this.draft = draft;
        this.timing = new TimingReader(source, draft);
        this.kinds = new Kinds(source);
        this.contacts = new ContactReader(source, draft);
        this.days = new Days(source, draft);
    }

    /** Takes the header; the index of the lead, or the size of the source if there is no paragraph at all. */
    int read() {
        var dateline = datelineIndex();
        var index = 0;
        var deepest = Math.min(source.size(), DEEPEST_HEADER);
        while (index < deepest && index != dateline) {
            if (dateline == source.size() && beginsParticulars(index)) {
                break;
            }
            var gap = source.blank(index);
            var next = gap ? index + 1 : take(index);
            if (next == index && isProse(index, dateline < source.size())) {
                break;
            }
            lastTaken = next > index && !gap ? index : lastTaken;
            index = next == index ? text(index) : next;
        }
        var lead = index < deepest ? index : leadAmongTexts(index);
        takeDateline(lead);
        new Headlines(source, draft)
                .place(texts.stream().filter(text -> text < lead).toList(), releaseLine, lastTaken);
        return lead;
    }

    /** Takes what says of itself what it is; the line to go on with, the same one if nothing was understood. */
    private int take(int index) {
        if (timing.take(index) || kinds.take(index, !texts.isEmpty())) {
            releaseLine = releaseLine < 0 && !credited ? index : releaseLine;
            return source.blank(index) ? index + 1 : take(index);
        }
        if (kinds.takeCredit(index, !texts.isEmpty())) {
            credited |= !texts.isEmpty();
            return source.blank(index) ? index + 1 : take(index);
        }
        var next = contacts.take(index);
        return next == index && (takeLoneDateline(index) || takeNumberedDateline(index)) ? index + 1 : next;
    }

    private int text(int index) {
        texts.add(index);
        return index + 1;
    }

    /** The first of the lines that say what happens when and where: an advisory has no other text. */
    private boolean beginsParticulars(int index) {
        return !texts.isEmpty()
                && PARTICULAR.matcher(source.head(index)).lookingAt()
                && source.first(
                                index + 1,
                                Math.min(source.size(), index + MOST_BETWEEN_PARTICULARS),
                                next -> PARTICULAR.matcher(source.head(next)).lookingAt())
                        < Math.min(source.size(), index + MOST_BETWEEN_PARTICULARS);
    }

    private boolean takeLoneDateline(int index) {
        var line = source.line(index);
        var dateline = Dateline.alone(line).or(() -> Dateline.placeAlone(line).filter(place -> isDay(index + 1)));
        dateline.ifPresent(found -> claim(found, index, ""));
        return dateline.isPresent();
    }

    private boolean isDay(int index) {
        return source.open(index)
                && FoundDate.in(source.line(index))
                        .filter(day -> new Pieces(source.line(index))
                                        .copied(day.text())
                                        .unknownWords(Set.of())
                                == 0)
                        .isPresent();
    }

    private boolean takeNumberedDateline(int index) {
        var line = source.line(index);
        var reference = REFERENCE.matcher(line);
        var dateline =
                reference.find() ? Dateline.alone(line.substring(0, reference.start())) : Optional.<Dateline>empty();
        dateline.ifPresent(found -> {
            claim(found, index, "");
            source.setAside(index, reference.group().strip());
        });
        return dateline.isPresent();
    }

    private void takeDateline(int lead) {
        if (source.open(lead)) {
            var line = source.line(lead);
            Dateline.opening(line)
                    .ifPresent(found ->
                            claim(found, lead, line.substring(found.text().length())));
        }
    }

    private void claim(Dateline dateline, int index, String rest) {
        var pieces = new Pieces(dateline.text());
        dateline.into(draft, pieces);
        dateline.day().ifPresent(day -> days.keep(day, pieces, index));
        dateline.wire().ifPresent(wire -> {
            pieces.copied(wire);
            source.setAside(index, wire);
        });
        pieces.settle(source, index, Set.of("a"));
        source.leave(index, rest);
    }

    /** The line that opens the text with a place and a day; the source's size if there is none. */
    private int datelineIndex() {
        var end = Math.min(DEEPEST_DATELINE, source.size());
        var index = source.first(0, end, this::opensWithDateline);
        var prose = source.first(0, end, line -> source.line(line).length() >= SURELY_PROSE);
        return index == end || prose < index ? source.size() : index;
    }

    private boolean opensWithDateline(int index) {
        return Dateline.opening(source.line(index))
                .filter(found -> paragraph(index).length() - found.text().length()
                        >= (found.day().isPresent() ? 40 : 100))
                .isPresent();
    }

    /** Without a paragraph that looks like one, the second line that is nothing else begins the text. */
    private int leadAmongTexts(int otherwise) {
        return texts.size() < 2 ? otherwise : texts.get(1);
    }

    private boolean isProse(int index, boolean leadIsKnown) {
        var paragraph = paragraph(index);
        if (leadIsKnown || isSummary(index, paragraph) || adjoinsHeadline(index, paragraph)) {
            return paragraph.length() >= SURELY_PROSE;
        }
        var secondLine = !texts.isEmpty() && paragraph.length() >= (source.open(index - 1) ? 50 : 30);
        return (!texts.isEmpty() && LEADS_ON.matcher(paragraph).matches())
                || (paragraph.length() >= 130
                        && SENTENCE_INSIDE.matcher(paragraph).find())
                || (secondLine && ENDS_A_SENTENCE.matcher(paragraph).find());
    }

    /** A sentence under the headline, with whose text it is, or of which day, below it. */
    private boolean isSummary(int index, String paragraph) {
        var end = Math.min(source.size(), index + DEEPEST_SUMMARY);
        return texts.size() == 1
                && paragraph.length() <= Headlines.LONGEST_SUBHEAD
                && source.first(index + 1, end, next -> source.open(next) && (kinds.isCredit(next) || isDay(next)))
                        < end;
    }

    /** One sentence on the very next line below the headline, with a gap above both and below. */
    private boolean adjoinsHeadline(int index, String paragraph) {
        return texts.size() == 1
                && texts.get(0) == index - 1
                && !source.open(index - 2)
                && source.blockEnd(index, 2) == index + 1
                && paragraph.length() <= LONGEST_SENTENCE
                && !SENTENCE_INSIDE
                        .matcher(paragraph.substring(0, paragraph.length() - 1))
                        .find();
    }

    private String paragraph(int index) {
        return Blocks.paragraph(source, index, source.blockEnd(index, LONGEST_BLOCK));
    }
}
