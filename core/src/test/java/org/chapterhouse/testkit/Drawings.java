package org.chapterhouse.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chapterhouse.content.Content;
import org.chapterhouse.render.ListingPage;
import org.chapterhouse.render.PageContext;
import org.chapterhouse.render.PageLink;
import org.chapterhouse.type.ContentType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Draws everything a type shows: its page, each view of it, and its list. */
record Drawings<T extends Record & Content>(ContentType<T> type, Locale language) {

    private static final String PUBLISHED = "2015-08-11T12:00:00.123456Z";

    /** Long before and long after any day a sample may name, as a reader sees it and as its editor does. */
    private List<PageContext> moments() {
        return List.of(
                moment("1990-01-01T00:00:00Z", false),
                moment("2190-01-01T00:00:00Z", false),
                moment("2026-05-26T14:05:00Z", true));
    }

    private PageContext moment(String now, boolean preview) {
        var page = SamplePage.now(now)
                .showing(type)
                .of("Kit chapter", "kit")
                .published(PUBLISHED)
                .in(language);
        return preview ? page.asPreview() : page;
    }

    /** Its page at every moment, by what it is. */
    Map<String, Document> pages(T content) {
        var pages = new LinkedHashMap<String, Document>();
        type.page()
                .ifPresent(template -> moments()
                        .forEach(page -> pages.put(
                                "the page in " + language + " at " + page.now(),
                                parsed(template.draw(content, page).markup()))));
        return pages;
    }

    /** Every drawing of this content, by what it is. */
    Map<String, Document> of(T content) {
        var drawings = new LinkedHashMap<String, Document>();
        for (var page : moments()) {
            var when = " in " + language + " at " + page.now() + (page.preview() ? ", in preview" : "");
            type.page()
                    .ifPresent(template -> drawings.put(
                            "the page" + when,
                            parsed(template.draw(content, page).markup())));
            type.views()
                    .forEach((name, template) -> drawings.put(
                            "the view '" + name + "'" + when,
                            parsed(template.draw(content, page).markup())));
            type.listing()
                    .ifPresent(listing -> drawings.put(
                            "the list" + when,
                            parsed(listing.template()
                                    .draw(listing(List.of(entry(content, Optional.empty()))), page)
                                    .markup())));
        }
        return drawings;
    }

    /** The list before anything was published. */
    Optional<Document> emptyList() {
        return type.listing()
                .map(listing -> parsed(listing.template()
                        .draw(listing(List.of()), moments().get(0))
                        .markup()));
    }

    /** The list with this content in it, written in another language than the list. */
    Optional<Document> listAmongOthers(T content, Locale other) {
        return type.listing()
                .map(listing -> parsed(listing.template()
                        .draw(
                                listing(List.of(entry(content, Optional.of(other)))),
                                moments().get(0))
                        .markup()));
    }

    private ListingPage listing(List<ListingPage.Entry> entries) {
        var years = type.listing()
                .filter(list -> list.isYearly() && !entries.isEmpty())
                .map(list -> new PageLink("2015", "/chapters/kit/2015", "https://kit.example/2015", Optional.empty()));
        var choices = type.listing().stream()
                .filter(list -> !entries.isEmpty())
                .flatMap(list -> list.fields().stream())
                .collect(Collectors.toMap(field -> field, this::choices));
        return new ListingPage(
                type.messages(language).plural(), entries, years.stream().toList(), choices);
    }

    private List<PageLink> choices(String field) {
        return type.fields().stream()
                .filter(definition -> definition.name().equals(field))
                .flatMap(definition -> definition.choices().stream())
                .map(value -> new PageLink(
                        type.messages(language).choice(field, value),
                        "/chapters/kit/choice",
                        "https://kit.example/choice",
                        Optional.empty()))
                .toList();
    }

    private ListingPage.Entry entry(T content, Optional<Locale> otherLanguage) {
        return new ListingPage.Entry(
                "/chapters/kit/page",
                type.messages(language).title(),
                "Another chapter",
                type.title(content),
                type.summary(content),
                type.date(content).orElse(LocalDate.EPOCH),
                otherLanguage,
                content);
    }

    private static Document parsed(String markup) {
        return Jsoup.parse(markup);
    }
}
