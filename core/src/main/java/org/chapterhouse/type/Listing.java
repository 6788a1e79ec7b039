package org.chapterhouse.type;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.render.ListTemplate;

/**
 * A public list of everything published of one type, newest first: the archive at {@code /press}.
 *
 * @param path where it lives within each site
 * @param size items a page, 1 to 100
 * @param reach whose items it shows
 * @param onHome how a home page brings its newest items to the front
 * @param isYearly whether each year has a list of its own below it: {@code /press/2026}
 * @param fields those of whose values each has a list of its own below it: {@code /events/kind/rally}
 * @param year the year whose list it is; none for the list of all
 * @param choice the value whose list it is; none for the list of all
 */
public record Listing(
        SitePath path,
        int size,
        Reach reach,
        OnHome onHome,
        ListTemplate template,
        boolean isYearly,
        List<String> fields,
        Optional<Year> year,
        Optional<Choice> choice) {

    private static final Pattern YEAR = Pattern.compile("/([12][0-9]{3})");
    private static final Pattern CHOICE = Pattern.compile("/([a-z0-9-]+)/([a-z][a-z0-9-]*)");

    /** Whose items a listing shows. */
    public enum Reach {
        /** Those of the site it stands on. */
        SITE,
        /** Those of every site; the list stands on the national site only. */
        EVERY_SITE
    }

    /** How a home page brings the newest items to the front. */
    public enum OnHome {
        /** Among the news, by date. */
        NEWS,
        /** In a short list of its own. */
        ASIDE
    }

    public Listing {
        fields = List.copyOf(fields);
    }

    /** A listing of twenty a page, of its own site's items, which are news. */
    public static Listing at(String path, ListTemplate template) {
        return new Listing(
                new SitePath(path),
                20,
                Reach.SITE,
                OnHome.NEWS,
                template,
                false,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public Listing ofEverySite() {
        return new Listing(path, size, Reach.EVERY_SITE, onHome, template, isYearly, fields, year, choice);
    }

    public Listing ofSize(int items) {
        return new Listing(path, items, reach, onHome, template, isYearly, fields, year, choice);
    }

    /** The items are no news: a home page lists them apart. */
    public Listing aside() {
        return new Listing(path, size, reach, OnHome.ASIDE, template, isYearly, fields, year, choice);
    }

    /** Each year has a list of its own besides, at {@code <path>/<year>}. */
    public Listing byYear() {
        return new Listing(path, size, reach, onHome, template, true, fields, year, choice);
    }

    /**
     * Each value of a choice has a list of its own besides, at {@code <path>/<field>/<value>}.
     *
     * @param field a component that is an enum
     */
    public Listing by(String field) {
        var more = new ArrayList<>(fields);
        more.add(field);
        return new Listing(path, size, reach, onHome, template, isYearly, more, year, choice);
    }

    /** The list of a year, below the list of all. */
    public Listing of(Year wanted) {
        return below("/" + wanted, Optional.of(wanted), Optional.empty());
    }

    /** The list of what chose a value, below the list of all. */
    public Listing of(Choice wanted) {
        var below = "/" + Choice.segment(wanted.field()) + "/" + wanted.segment();
        return below(below, Optional.empty(), Optional.of(wanted));
    }

    private Listing below(String more, Optional<Year> ofYear, Optional<Choice> ofChoice) {
        var below = new SitePath(path.value() + more);
        return new Listing(below, size, reach, onHome, template, isYearly, fields, ofYear, ofChoice);
    }

    /** Whether it is the list of all. */
    public boolean isWhole() {
        return year.isEmpty() && choice.isEmpty();
    }

    /** Which of its lists stands there, if one does. */
    public Optional<Listing> standingAt(SitePath place) {
        if (place.equals(path)) {
            return Optional.of(this);
        }
        if (!place.value().startsWith(path.value())) {
            return Optional.empty();
        }
        var rest = place.value().substring(path.value().length());
        return ofYearAt(rest).or(() -> ofChoiceAt(rest));
    }

    private Optional<Listing> ofYearAt(String rest) {
        var found = YEAR.matcher(rest);
        return isYearly && found.matches() ? Optional.of(of(Year.parse(found.group(1)))) : Optional.empty();
    }

    private Optional<Listing> ofChoiceAt(String rest) {
        var found = CHOICE.matcher(rest);
        return found.matches()
                ? fields.stream()
                        .filter(field -> Choice.segment(field).equals(found.group(1)))
                        .map(field -> of(new Choice(
                                field, found.group(2).toUpperCase(Locale.ROOT).replace('-', '_'))))
                        .findFirst()
                : Optional.empty();
    }

    /** How the addresses of the lists of a field's values look: {@code /events/kind/{}}. */
    @HouseOnly
    public List<String> shapesOfChoices() {
        return fields.stream()
                .map(field -> path.value() + "/" + Choice.segment(field) + "/{}")
                .toList();
    }
}
