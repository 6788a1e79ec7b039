package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chapterhouse.plugins.pressreleases.MediaContact;
import org.chapterhouse.plugins.pressreleases.Quote;

/**
 * Finds who is quoted with what in running text. The text stays as it is; a quotation without anybody who says it is
 * none.
 */
final class Quotes {

    private static final int MOST = 20;
    private static final int LONGEST = 2000;
    private static final int FEWEST_WORDS = 3;
    private static final String VERB = Saying.VERB;
    private static final Pattern VERB_FIRST = Pattern.compile("(?su)^[\\s,]*" + VERB + "\\s(?<who>\\S.*)");
    private static final Pattern NAME_FIRST = Pattern.compile("(?su)^[\\s,]*(?<who>\\p{Lu}.{1,160}?),?\\s" + VERB
            + "\\b(?:\\s(?:on|in|at|today)\\b.*|[\\s.,:;]*|,\\s.*|\\.\\s.*)$");
    /** {@code \u2014 Jane Doe, director}. */
    private static final Pattern SIGNED = Pattern.compile("(?su)^\\s*[\u2013\u2014-]{1,2}\\s?(?<who>\\p{Lu}.{3,200})$");

    private static final Pattern PRONOUN_FIRST = Pattern.compile("(?siu)^[\\s,]*(?:(?:she|he|they)\\s" + VERB + "\\b.*|"
            + VERB + "\\s(?:she|he|they)\\b.*|" + VERB + "\\s?[.,;:]?\\s?)$");
    private static final Pattern BEFORE =
            Pattern.compile("(?su)(?:^|[.!?]\\s)(?<who>[^.!?]{0,20}?\\p{Lu}.{1,240}?),?\\s" + VERB
                    + "(?:\\s(?:that|today|on\\s\\p{Lu}\\w+))?\\s*[:,]?\\s*$");
    /** {@code Jane Doe said that she would stay.}, with her words behind it. */
    private static final Pattern NARRATED =
            Pattern.compile("(?su)^(?<who>[^.!?]{0,20}?\\p{Lu}[^!?]{1,160}?),?\\s" + VERB + "\\s[^.!?]{5,300}[.]\\s*$");

    /** Somebody speaks who is named or described, not only referred to. */
    private static final Pattern TOLD = Pattern.compile(
            "(?su)^(?!(?:She|He|They|Ella|\u00c9l|Ellas|Ellos)\\s)(?<who>[^.!?]{3,120}?)\\s(?:said|says|told|recalled|explained|dijo|cont\u00f3|relat\u00f3)\\s");

    private static final Pattern PRONOUN_BEFORE =
            Pattern.compile("(?siu)(?:^|[.!?]\\s)(?:she|he|they)\\s(?:also\\s)?" + VERB + "\\s*[:,]?\\s*$");
    private static final Pattern ACCORDING = Pattern.compile(
            "(?siu)(?:according\\sto|in\\sthe\\swords\\sof|seg\u00fan)\\s(?<who>(?:[^.!?]|\\b\\p{L}{1,4}\\.){3,160}?),?\\s*$");
    private static final Pattern STATEMENT = Pattern.compile(
            "(?su)(?:[Ss]tatement|[Cc]omments?|[Rr]eaction)\\s(?:from|by|of)\\s(?<who>.{3,160}?)(?:\\s(?:on|about|regarding|after|following|in\\sresponse)\\b.*)?:$");
    private static final Pattern ISSUED = Pattern.compile(
            "(?su)(?:^|[.!?]\\s)(?<who>[^.!?]{0,20}?\\p{Lu}.{1,160}?),?\\s(?:today\\s)?(?:issued|released|made|gave|had)\\s(?:the\\sfollowing|this)\\s(?:statement|comment|reaction|response).*:$");

    private static final Pattern SUBJECT = Pattern.compile("(?u)(?<who>" + Speaker.WORD + "(?:\\s" + Speaker.WORD
            + "){1,3}(?:,\\s[^.!?]{2,100}?)?)(?=,?\\s(?:who|was|were|is|are|has|had|\\p{Ll}+ed)\\b)");

    /** {@code Speaking at the harbor, Jane Doe}: where or on what somebody spoke. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "\\p{Lu}\\p{Ll}{2,15}ing\\s(?=\\p{Ll})|(?:In|At|On|After|Before|During|Following|From|With|Desde|En|Durante|Tras|Por)\\s");

    private record Found(String text, Speaker speaker) {}

    private final List<String> paragraphs;
    private final NamedPeople people;
    private final List<Found> found = new ArrayList<>();
    private Optional<Speaker> announced = Optional.empty();

    /** Whose words the last paragraph told without quoting them. */
    private Optional<Speaker> narrated = Optional.empty();

    private boolean anotherSpoke;
    private boolean goesOn;
    private boolean justQuoted;

    private Quotes(List<String> paragraphs, List<MediaContact> contacts) {
        this.paragraphs = paragraphs;
        this.people = new NamedPeople(String.join("\n", paragraphs), contacts);
    }

    /** @param contacts who may be quoted by a surname that the text gives nowhere else */
    static List<Quote> in(List<Block> blocks, List<MediaContact> contacts) {
        var quotes = new Quotes(
                blocks.stream().flatMap(block -> block.paragraphs().stream()).toList(), contacts);
        quotes.paragraphs.forEach(quotes::read);
        return quotes.found.stream()
                .filter(quote -> quote.text().length() <= LONGEST)
                .limit(MOST)
                .map(quote -> new Quote(
                        quote.text(), quote.speaker().name(), quote.speaker().role()))
                .toList();
    }

    private void read(String paragraph) {
        var spoken = Spoken.in(paragraph);
        if (spoken.isEmpty()) {
            announced = announcement(paragraph);
            narrated = narrator(paragraph);
            anotherSpoke |= isOfAnother(paragraph);
            goesOn = false;
            justQuoted = false;
            return;
        }
        var speaker = attribution(spoken);
        if (speaker.isEmpty()
                && ((goesOn && spoken.get(0).before().isBlank()) || (justQuoted && isAllSpoken(spoken)))) {
            var last = found.remove(found.size() - 1);
            found.add(new Found(Spoken.joined(last.text(), Spoken.text(spoken)), last.speaker()));
            goesOn = spoken.get(spoken.size() - 1).open();
            return;
        }
        goesOn = false;
        justQuoted = false;
        speaker.or(() -> announced.filter(who -> spoken.get(0).before().isBlank()))
                .or(() -> narrated.filter(who -> isAllSpoken(spoken)))
                .ifPresent(who -> keep(who, spoken));
        announced = Optional.empty();
        narrated = Optional.empty();
    }

    private void keep(Speaker speaker, List<Spoken> spoken) {
        var text = Spoken.text(spoken);
        if (text.split("\\s+", -1).length >= FEWEST_WORDS) {
            found.add(new Found(text, speaker));
            anotherSpoke = false;
            goesOn = spoken.get(spoken.size() - 1).open();
            justQuoted = true;
        }
    }

    /** A paragraph of nothing but somebody's words, below a quotation: the same person goes on. */
    private static boolean isAllSpoken(List<Spoken> spoken) {
        return spoken.size() == 1
                && spoken.get(0).before().isBlank()
                && spoken.get(0).after().isBlank();
    }

    /** Whose words the next paragraph begins with: {@code Jane Doe said:}. */
    private Optional<Speaker> announcement(String paragraph) {
        if (!paragraph.endsWith(":")) {
            return Optional.empty();
        }
        return who(STATEMENT, paragraph).or(() -> who(ISSUED, paragraph)).or(() -> before(paragraph));
    }

    /** {@code Guild president Jane Doe says nurses are tired.}, above a paragraph of nothing but her words. */
    private Optional<Speaker> narrator(String paragraph) {
        return who(NARRATED, paragraph).filter(speaker -> !Names.isOrganisation(speaker.name()));
    }

    /** Whether a paragraph tells what somebody else than the last speaker said. */
    private boolean isOfAnother(String paragraph) {
        var told = TOLD.matcher(paragraph);
        return told.find()
                && !Names.isOrganisation(told.group("who"))
                && last().filter(speaker -> paragraph.contains(surnameOf(speaker)))
                        .isEmpty();
    }

    private static String surnameOf(Speaker speaker) {
        return speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
    }

    private Optional<Speaker> attribution(List<Spoken> spoken) {
        var before = before(spoken.get(0).before());
        if (before.isPresent()) {
            return before;
        }
        return spoken.stream()
                .map(words -> after(words.after(), spoken.get(0).before()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> who(NARRATED, spoken.get(0).before()));
    }

    private Optional<Speaker> before(String words) {
        if (PRONOUN_BEFORE.matcher(words).find()) {
            return subject(PRONOUN_BEFORE.matcher(words).replaceFirst(""));
        }
        return who(BEFORE, words).or(() -> who(ACCORDING, words));
    }

    private Optional<Speaker> after(String words, String narration) {
        if (PRONOUN_FIRST.matcher(words).matches()) {
            return subject(narration);
        }
        return who(VERB_FIRST, words).or(() -> who(NAME_FIRST, words)).or(() -> who(SIGNED, words));
    }

    /** Who "she" is: whom the words before in the paragraph begin with; without any, whoever spoke last. */
    private Optional<Speaker> subject(String narration) {
        if (narration.isBlank()) {
            return anotherSpoke ? Optional.empty() : last();
        }
        var named = SUBJECT.matcher(narration.strip());
        if (named.lookingAt()) {
            return Speaker.in(named.group("who"));
        }
        return last().filter(speaker -> narration.contains(surnameOf(speaker)));
    }

    private Optional<Speaker> last() {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.get(found.size() - 1).speaker());
    }

    private Optional<Speaker> who(Pattern form, String words) {
        var match = form.matcher(words);
        return match.find()
                ? behindLeadIn(firstSentence(match.group("who"))).flatMap(this::fullName)
                : Optional.empty();
    }

    /** {@code In a statement, Jane Doe}: a name may stand behind words that lead to it. */
    private static Optional<Speaker> behindLeadIn(String phrase) {
        if (LEAD_IN.matcher(phrase).lookingAt() && phrase.contains(", ")) {
            return behindLeadIn(phrase.substring(phrase.indexOf(", ") + 2));
        }
        var speaker = Speaker.in(phrase);
        var comma = phrase.indexOf(", ");
        if (speaker.isPresent() || comma < 0) {
            return speaker;
        }
        var lead = phrase.substring(0, comma);
        return behindLeadIn(phrase.substring(comma + 2))
                .map(found -> found.role().isEmpty() && isRole(lead) ? new Speaker(found.name(), lead) : found);
    }

    /** {@code The trust's convener, Jane Doe}. */
    private static boolean isRole(String words) {
        return Names.isTitle(words.substring(words.lastIndexOf(' ') + 1));
    }

    private Optional<Speaker> fullName(Speaker speaker) {
        return people.fullName(speaker, found.stream().map(Found::speaker).toList());
    }

    private static String firstSentence(String words) {
        var end = Pattern.compile("(?<=[\\p{Ll}\\p{N})\u201d\u2019]{2})[.!?](?=\\s+\\p{Lu}|\\s*$)")
                .matcher(words);
        while (end.find()) {
            if (!words.substring(0, end.start())
                    .matches(
                            "(?s).*\\b(?:St|Dr|Dra|Rev|Sen|Rep|Gov|Hon|Inc|Jr|Sr|Sra|Prof|Smt|Lic|Ing|Atty|Engr|Capt|Col|Gen|Lt)")) {
                return words.substring(0, end.start());
            }
        }
        return words.strip();
    }
}
