package org.chapterhouse.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One page of a public list. The house itself writes the links to the pages before and after it.
 *
 * @param years the lists of single years, the latest first, where the type's listing is {@code byYear()}
 * @param choices the lists of single values, by the field, where the type's listing is {@code by(field)}
 */
public record ListingPage(
        String title, List<Entry> entries, List<PageLink> years, Map<String, List<PageLink>> choices) {

    public ListingPage {
        entries = List.copyOf(entries);
        years = List.copyOf(years);
        choices = Map.copyOf(choices);
    }

    /** A list that has no others below it. */
    public ListingPage(String title, List<Entry> entries) {
        this(title, entries, List.of(), Map.of());
    }

    /** The lists of a field's values in which there is something, by their names; none on the list of a value. */
    public List<PageLink> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    /**
     * One line of the list.
     *
     * @param address site-absolute: {@code /chapters/denver/press/2026/launch-day}
     * @param kind the type's name as readers know it: "Press release"
     * @param siteName whose it is
     * @param otherLanguage what title and summary are written in, when that is not the language of the list
     * @param content the record itself, for lists that show more than the title
     */
    public record Entry(
            String address,
            String kind,
            String siteName,
            String title,
            String summary,
            LocalDate date,
            Optional<Locale> otherLanguage,
            Record content) {

        /** The title as a link to the page; it says so when the page is in another language than the list. */
        public Html link() {
            return Markup.element("a")
                    .with("href", address)
                    .with("hreflang", otherLanguage.map(Locale::toLanguageTag))
                    .in(otherLanguage)
                    .around(title);
        }

        /** The summary as a paragraph; nothing when there is none. */
        public Html sentence() {
            return summary.isEmpty()
                    ? Markup.nothing()
                    : Markup.element("p").in(otherLanguage).around(summary);
        }
    }
}
