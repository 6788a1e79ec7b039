package org.chapterhouse.plugins.pressreleases.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chapterhouse.plugins.pressreleases.ApPlaces;

/**
 * The place and day a text was issued, in front of its first paragraph: {@code DENVER, Aug. 11, 2015 —}.
 *
 * @param text as it stood, up to and with the dash
 * @param city empty if only a day is given
 * @param state state or country, empty if none
 */
record Dateline(String text, String city, String state, Optional<FoundDate> day) {

    private static final int LONGEST = 120;
    private static final int MOST_DASHES = 5;
    private static final Pattern DASH = Pattern.compile(
            "\\s?[\u2013\u2014]\\s?|\\s?--\\s?|\\s-\\s|\\)\\s?(?:[:.]|[\u2013\u2014-]{1,2})?\\s|\\.(?:[\u2013\u2014]|-(?!-))\\s?"
                    + "|:\\s(?=[\u201c\"\u00ab])|(?<=\\d{4})[.:]\\s(?=\\p{Lu})");

    /** {@code DES MOINES, Iowa. The county}: a stop ends a place only where a state is known. */
    private static final Pattern STATE_AND_STOP =
            Pattern.compile("\\A[^.\\d]{2,40},\\s(?<state>\\p{Lu}[\\p{L}. ]{1,18}?)\\.\\s(?=\\p{Lu})");

    private static final Pattern WIRE = Pattern.compile("/[\\p{L} .-]{2,30}/|\\([A-Z][A-Z ]{1,24}(?:WIRE|WEB|NEWS)\\)"
            + "|\\((?i:[\\p{L}\\p{N}-]{2,24}\\.(?:com|org|net))\\)");
    private static final Pattern DAY_WITHOUT_YEAR = Pattern.compile(
            "(?iu)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?\\s{0,3}\\d{1,2}\\b");
    private static final Pattern BETWEEN = Pattern.compile("[,|:()\\[\\]\u2013\u2014]|--|\\s-(?=\\s|$)|\\.-(?!-)");
    private static final Pattern COUNTRY = Pattern.compile(
            "(?iu)united\\sstates(?:\\sof\\samerica)?|U\\.?S\\.?(?:A\\.?)?|canada|united\\skingdom|m[e\u00e9]xico|australia");
    /** {@code Exhibition dates: }, in front of a day that is none of the text's own. */
    private static final Pattern LABEL = Pattern.compile("\\p{L}:\\s*$");

    /** {@code Rosario, a 4 de julio de 2022}: the little word is no part of the day. */
    private static final Pattern A_DAY = Pattern.compile("(?<=,)\\sa\\s(?=\\d{1,2}\\sde\\s)");

    /** {@code Rosario, 4 de julio de 2022}, {@code Durban, Monday 12 May 2021}: nobody but a place stands there. */
    private static final Pattern PLACE_AND_DAY = Pattern.compile(
            "(?u)\\p{Lu}[\\p{L}.'\u2019-]{2,30}(?:\\s(?:(?:de|del|la|las|los)\\s){0,2}\\p{Lu}[\\p{L}.'\u2019-]{0,30}){0,2}"
                    + "(?:,\\s\\p{Lu}[\\p{L}. ]{1,30})?,\\s(?:a\\s)?(?:\\p{L}{3,10},?\\s)?\\d{1,2}(?:\\p{L}{2})?\\s(?:de\\s)?\\p{L}{3,12},?\\s(?:de\\s|del\\s)?\\d{4}\\.?");

    private static final Set<String> NO_PLACES =
            Set.of("on", "in", "the", "at", "by", "since", "from", "and", "this", "an", "a");
    private static final Set<String> HEADINGS = Set.of(
            "WHAT",
            "WHEN",
            "WHERE",
            "WHO",
            "WHY",
            "HOW",
            "NOTE",
            "NOTES",
            "UPDATE",
            "CORRECTION",
            "PHOTOS",
            "PHOTO",
            "VIDEO",
            "CONTACT",
            "ENDS",
            "END",
            "MORE",
            "Q",
            "A");

    /** The dateline a paragraph begins with. */
    static Optional<Dateline> opening(String paragraph) {
        var head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        return DASH.matcher(head)
                .results()
                .limit(MOST_DASHES)
                .map(MatchResult::end)
                .map(end -> read(paragraph.substring(0, end)))
                .flatMap(Optional::stream)
                .reduce((shorter, longer) -> longer)
                .or(() -> endedByStop(head));
    }

    private static Optional<Dateline> endedByStop(String head) {
        var stop = STATE_AND_STOP.matcher(head);
        return stop.find()
                ? placesOnly(head.substring(0, stop.end("state")))
                        .filter(found -> ApPlaces.state(found.state()).isPresent())
                        .map(found -> new Dateline(stop.group(), found.city(), found.state(), Optional.empty()))
                : Optional.empty();
    }

    /** A line that is a dateline and nothing else. */
    static Optional<Dateline> alone(String line) {
        return line.length() > LONGEST
                ? Optional.empty()
                : read(A_DAY.matcher(line).replaceFirst(" "))
                        .map(found -> new Dateline(line, found.city(), found.state(), found.day()))
                        .filter(found -> found.day().isPresent()
                                && (found.placeIsKnown()
                                        || PLACE_AND_DAY.matcher(line).matches())
                                && !Names.isTitle(found.city())
                                && !Names.isOrganisation(found.city()));
    }

    /** A line of a place and its state, as it stands above the day in some letters. */
    static Optional<Dateline> placeAlone(String line) {
        return placesOnly(line).filter(found -> !found.state().isEmpty() && found.placeIsKnown());
    }

    /** Nothing but places: {@code Denver, Colo.}. */
    static Optional<Dateline> placesOnly(String text) {
        var places = places(text);
        return places.isEmpty() || places.size() > 3 || places.stream().anyMatch(place -> !looksLikeAPlace(place))
                ? Optional.empty()
                : Optional.of(new Dateline(text, places.get(0), stateOf(places), Optional.empty()));
    }

    /** The name of a wire service in it. */
    Optional<String> wire() {
        return WIRE.matcher(text).results().map(MatchResult::group).findFirst();
    }

    /** Claims its place, unless a place is known already; the day is kept by {@link Days}. */
    void into(ReleaseDraft draft, Pieces pieces) {
        if (!draft.city.isEmpty()) {
            return;
        }
        draft.city = city;
        draft.state = state;
        pieces.copied(city);
        Arrays.stream(state.split(", ", -1)).forEach(pieces::copied);
    }

    private static Optional<Dateline> read(String text) {
        if (!isBalanced(text)) {
            return Optional.empty();
        }
        var day = FoundDate.in(text);
        if (day.filter(found -> LABEL.matcher(text.substring(0, text.indexOf(found.text())))
                        .find())
                .isPresent()) {
            return Optional.empty();
        }
        var yearless = DAY_WITHOUT_YEAR.matcher(text).find();
        var places = places(day.map(found -> text.replace(found.text(), " , ")).orElse(text));
        if (places.size() > 3 || places.stream().anyMatch(place -> !looksLikeAPlace(place))) {
            return Optional.empty();
        }
        var city = places.isEmpty() ? "" : places.get(0);
        var dateline = new Dateline(text, city, stateOf(places), day);
        return day.isPresent() || (!city.isEmpty() && dateline.isPlace(yearless))
                ? Optional.of(dateline)
                : Optional.empty();
    }

    /** Without the country behind a state; a wire service writes both. */
    private static String stateOf(List<String> places) {
        if (places.size() == 3 && COUNTRY.matcher(places.get(2)).matches()) {
            return places.get(1);
        }
        return String.join(", ", places.subList(Math.min(1, places.size()), places.size()));
    }

    private static List<String> places(String undated) {
        var bare = DAY_WITHOUT_YEAR
                .matcher(WIRE.matcher(undated).replaceAll(" , "))
                .replaceAll(" , ");
        return Arrays.stream(BETWEEN.split(bare, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals("--"))
                .toList();
    }

    private static boolean looksLikeAPlace(String part) {
        var words = part.split("\\s++", -1);
        return part.length() <= 40
                && words.length <= 4
                && Character.isUpperCase(part.codePointAt(0))
                && part.codePoints().noneMatch(Character::isDigit)
                && !NO_PLACES.contains(words[0].toLowerCase(Locale.ROOT));
    }

    private static boolean isBalanced(String text) {
        return text.chars().filter(c -> c == '[' || c == '(').count()
                == text.chars().filter(c -> c == ']' || c == ')').count();
    }

    private boolean placeIsKnown() {
        return city.isEmpty()
                || (state.isEmpty()
                        ? ApPlaces.standsAlone(city) || Cities.isKnown(city)
                        : ApPlaces.state(state).isPresent());
    }

    /** A place nobody knows is one if it stands in capitals in front of a dash. */
    private boolean isPlace(boolean dated) {
        return placeIsKnown() || (isInCapitals(city) && (dated || isAlone()));
    }

    private boolean isAlone() {
        return state.isEmpty() && city.length() > 2 && !HEADINGS.contains(city);
    }

    private static boolean isInCapitals(String words) {
        return words.codePoints().noneMatch(Character::isLowerCase);
    }
}
