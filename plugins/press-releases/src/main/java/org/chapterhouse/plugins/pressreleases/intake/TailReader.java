package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayDeque;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chapterhouse.plugins.pressreleases.intake.Mark.Kind;

/** Reads a text from its lead to its end: end mark, contacts below the text, boilerplate, and the body that is left. */
final class TailReader {

    private static final int LONGEST_BOILERPLATE = 3;
    private static final int LONGEST_BLOCK = 40;
    private static final Pattern ABOUT =
            Pattern.compile("(?iu)^(?:about|acerca\\s++de|sobre|\u00e0\\s++propos\\s++d[eu])\\s++[^.!?:]{2,90}:?$");
    private static final Pattern ABOUT_INLINE = Pattern.compile(
            "(?iu)^((?:about|acerca\\s++de|(?:sobre|\u00e0\\s++propos\\s++d[eu])\\s++(?=(?-i:\\p{Lu})|l[ao]s?\\s|el\\s))\\s*+[^.!?:]{2,80}):\\s");
    private static final Pattern SELF_DESCRIPTION = Pattern.compile(
            "(?U)^\\p{Lu}(?:(?!\\p{Ll}{3}[.!?]\\s).){2,140}?\\b(?i:(?:is|are|es)\\s++(?:an?|the|una?)\\b"
                    + "(?:(?!\\b(?:for|of|by|to|in|that|from|with|para|por)\\b).){0,80}?\\b(?:501\\s?\\(?c|non-?profit|not-for-profit|charity"
                    + "|organi[sz]ation|network|coalition|alliance|association|union|federation|foundation|collective|cooperative|university|college|museum|organizaci\u00f3n|red\\b))");
    /** {@code Founded in 1903, the Drivers Union represents 1.2 million people}. */
    private static final Pattern HISTORY_OR_MISSION =
            Pattern.compile("(?iu)^(?:(?:founded|established|formed|created|fundad[oa]|since|desde)\\s"
                    + "(?:in\\s|en\\s)?(?:\\p{L}+\\s)?(?:18|19|20)\\d\\d\\b"
                    + "|\\p{Lu}[^.!?]{1,80}?(?:['\u2019]s\\smission\\sis\\b|\\bis\\s(?:the|an?)\\s(?:nation|country|state|city|world|region)['\u2019]s\\b"
                    + "|\\s(?:was|is)\\s(?:founded|established)\\sin\\s(?:18|19|20)\\d\\d\\b"
                    + "|\\srepresents\\s[\\d.,]+\\s(?:million\\s)?(?:people|members|workers)\\b))");

    private static final Pattern SPOKEN = Pattern.compile("[\u201c\u00ab\"]");

    private static final Pattern NOTES = Pattern.compile("(?iu)^notes?\\s++(?:to|for)\\s++(?:the\\s++)?editors?:?$");

    /** {@code Note to editors: the union has 9,400 members.} */
    private static final Pattern NOTE_INLINE =
            Pattern.compile("(?iu)^notes?\\s++(?:to|for)\\s++(?:the\\s++)?editors?\\s?[:\u2013\u2014]\\s");

    private static final Pattern SOURCE = Pattern.compile("SOURCE:?\\s.{2,100}|View original content.{0,250}");
    private static final Pattern SENTENCE = Pattern.compile("[.!?][\"\u201d\u2019')]?$");
    /** {@code Learn more at www.harbor.example.org}. */
    private static final Pattern ADDRESS_LAST =
            Pattern.compile("\\p{Ll}\\.\\s.{0,80}(?:www\\.|https?://)[^\\s]{4,200}$");

    private static final Pattern MAILING_LIST =
            Pattern.compile("(?iu)unsubscribe|\\bsubscribed?\\b|you (?:are )?receiv");
    private static final int SHORTEST_BOILERPLATE = 50;

    private record Section(int heading, int end) {}

    private final SourceText source;
    private final ReleaseDraft draft;

    TailReader(SourceText source, ReleaseDraft draft) {
        this.source = source;
        this.draft = draft;
    }

    void read(int lead) {
        var end = new EndMarks(source, draft).take(lead);
        takeSource(end);
        takeContacts(lead, end);
        takeAbouts(lead + 1, end);
        if (draft.boilerplate.isEmpty() && draft.boilerplateTitle.isEmpty()) {
            takeSelfDescription(lead, end);
        }
        draft.body.addAll(Blocks.take(source, lead, end));
        takeNotesToEditors(end);
        if (draft.boilerplate.isEmpty() && draft.boilerplateTitle.isEmpty()) {
            takeProseBelowEnd(end);
        }
        if (source.first(end, source.size(), source::open) < source.size()) {
            source.note("note.below-the-end");
        }
        IntStream.range(0, source.size()).forEach(source::setAside);
    }

    private void takeContacts(int lead, int end) {
        var contacts = new ContactReader(source, draft);
        var index = lead + 1;
        while (index < source.size()) {
            var next = index;
            if (source.open(index)) {
                next = index > end ? contacts.take(index) : contacts.takeWithinText(index);
            }
            index = Math.max(next, index + 1);
        }
    }

    /** The sections "About ..." at the end; one that goes on for long is a part of the story. */
    private void takeAbouts(int from, int end) {
        var sections = new ArrayDeque<Section>();
        var to = source.size();
        for (var index = to - 1; index >= from; index--) {
            if (index == end || isNotes(index) || isNote(index)) {
                to = index;
            } else if (isAbout(index)) {
                if (paragraphs(index, to) > LONGEST_BOILERPLATE) {
                    break;
                }
                sections.push(new Section(index, to));
                to = index;
            }
        }
        sections.forEach(this::takeAbout);
    }

    private void takeAbout(Section section) {
        var line = source.line(section.heading());
        var inline = ABOUT_INLINE.matcher(source.head(section.heading()));
        var heading = inline.lookingAt() ? inline.group(1) : line.replaceFirst(":$", "");
        var rest = inline.lookingAt() ? line.substring(inline.end()) : "";
        if (inline.lookingAt() || line.endsWith(":")) {
            source.mark(new Mark(Kind.SEPARATOR, ":"));
        }
        if (draft.boilerplate.isEmpty() && draft.boilerplateTitle.isEmpty()) {
            draft.boilerplateTitle = heading;
        } else {
            draft.boilerplate.add(Block.Subhead.of(heading));
        }
        source.leave(section.heading(), rest);
        draft.boilerplate.addAll(Blocks.take(source, section.heading(), section.end()));
    }

    /** Without a heading: a last paragraph that says what kind of organisation is speaking. */
    private void takeSelfDescription(int lead, int end) {
        var last = end - 1;
        while (last > lead && source.blank(last)) {
            last--;
        }
        var start = last;
        while (start > lead && last - start < LONGEST_BLOCK && source.open(start - 1)) {
            start--;
        }
        var from = Blocks.isWrapped(source, start, last + 1) ? start : last;
        if (from > lead && isSelfDescription(Blocks.paragraph(source, from, last + 1))) {
            draft.boilerplate.addAll(Blocks.take(source, from, last + 1));
        }
    }

    /** Who paid a wire service to spread the text stands in its last line. */
    private void takeSource(int end) {
        IntStream.range(Math.max(0, end - LONGEST_BLOCK), source.size())
                .filter(index -> SOURCE.matcher(source.head(index)).matches())
                .forEach(source::setAside);
    }

    /** Sentences below the end mark that nobody is to print say who is speaking. */
    private void takeProseBelowEnd(int end) {
        var from = source.first(end, source.size(), source::open);
        var to = from;
        while (to < source.size() && isStandingProse(to)) {
            var blockEnd = source.first(to, source.size(), source::blank);
            to = source.first(blockEnd, source.size(), source::open);
        }
        draft.boilerplate.addAll(Blocks.take(source, from, to));
    }

    private boolean isStandingProse(int index) {
        var paragraph = Blocks.paragraph(source, index, source.first(index, source.size(), source::blank));
        return paragraph.length() >= SHORTEST_BOILERPLATE
                && (SENTENCE.matcher(paragraph).find()
                        || ADDRESS_LAST.matcher(paragraph).find())
                && !MAILING_LIST.matcher(paragraph).find();
    }

    private void takeNotesToEditors(int end) {
        var notes = source.first(end, source.size(), index -> isNotes(index) || isNote(index));
        if (notes < source.size()) {
            if (isNotes(notes)) {
                draft.body.add(new Block.Subhead(source.words(notes)));
            }
            draft.body.addAll(Blocks.take(source, notes, source.size()));
        }
    }

    private boolean isNotes(int index) {
        return isNotes(source.head(index));
    }

    private boolean isNote(int index) {
        return NOTE_INLINE.matcher(source.head(index)).lookingAt();
    }

    /** {@code Notes to editors}, a heading even with a colon behind it. */
    static boolean isNotes(String line) {
        return NOTES.matcher(line).matches();
    }

    private boolean isAbout(int index) {
        var head = source.head(index);
        var alone =
                ABOUT.matcher(head).matches() && source.first(index + 1, source.size(), source::open) < source.size();
        return alone || ABOUT_INLINE.matcher(head).lookingAt();
    }

    private long paragraphs(int heading, int to) {
        return IntStream.range(heading + 1, to)
                .filter(index -> source.open(index) && (index == heading + 1 || !source.open(index - 1)))
                .limit(LONGEST_BOILERPLATE + 1L)
                .count();
    }

    private static boolean isSelfDescription(String paragraph) {
        var head = paragraph.substring(0, Math.min(paragraph.length(), 300));
        return SELF_DESCRIPTION.matcher(head).find()
                || (HISTORY_OR_MISSION.matcher(head).find()
                        && !SPOKEN.matcher(paragraph).find());
    }
}
