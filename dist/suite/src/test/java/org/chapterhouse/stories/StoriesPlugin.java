package org.chapterhouse.stories;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.render.Html;
import org.chapterhouse.render.ListingPage;
import org.chapterhouse.render.PageContext;
import org.chapterhouse.render.PageLink;
import org.chapterhouse.text.RichText;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Feed;
import org.chapterhouse.type.Listing;

/** Brings {@link Story}, {@link Event}, {@link Promise}, {@link Vacancy} and {@link Guide}. */
@ApplicationScoped
public class StoriesPlugin implements Plugin {

    @Override
    public String id() {
        return "stories";
    }

    @Override
    public List<ContentType<?>> contentTypes() {
        return List.of(story(), event(), promise(), job(), guide());
    }

    private static ContentType<Story> story() {
        return ContentType.of("story", Story.class)
                .title(Story::title)
                .summary(Story::teaser)
                .date(Story::day)
                .path("/stories/{slug}")
                .page((story, page) -> text(page, story.title() + " of " + page.date(page.publishedAt())))
                .view("print", (story, page) -> text(page, "On paper: " + story.title()))
                .listing(Listing.at("/stories", StoriesPlugin::list)
                        .ofSize(3)
                        .byYear()
                        .by("kind"))
                .feed(Feed.at("/feeds/reports.rss").only("kind", Story.Kind.FIELD_REPORT))
                .feed(Feed.at("/feeds/stories.rss"))
                .feed(Feed.atom("/feeds/stories.atom"))
                .inNavigation(story -> 0)
                .build();
    }

    private static ContentType<Event> event() {
        return ContentType.of("event", Event.class)
                .title(Event::title)
                .path("/events/{slug}")
                .visibleFrom(Event::start)
                .visibleUntil(Event::end)
                .page((event, page) -> text(page, "Come to " + event.title()))
                .view("print", (event, page) -> text(page, event.title()))
                .listing(Listing.at("/events", StoriesPlugin::list))
                .happens(Event::happens)
                .feed(Feed.at("/feeds/events.rss"))
                .feed(Feed.json("/feeds/events.json"))
                .feed(Feed.calendar("/feeds/events.ics"))
                .build();
    }

    private static ContentType<Promise> promise() {
        return ContentType.of("promise", Promise.class)
                .title(Promise::title)
                .date(Promise::madeOn)
                .path("/promises/{slug}")
                .page((promise, page) -> text(page, promise.title()))
                .listing(Listing.at("/promises", StoriesPlugin::list).ofSize(3).aside())
                .current((promise, today) -> promise.holds(today))
                .changesAt(Promise::lapsesAt)
                .build();
    }

    private static ContentType<Vacancy> job() {
        return ContentType.of("job", Vacancy.class)
                .title(Vacancy::title)
                .path("/jobs/{slug}")
                .page((job, page) -> text(page, page.words().page("apply", LocalDate.of(2026, 6, 1), job.title())))
                .build();
    }

    private static ContentType<Guide> guide() {
        return ContentType.of("guide", Guide.class)
                .title(Guide::title)
                .path("/guides/{slug}")
                .page((guide, page) -> page.rich(
                        RichText.of(RichText.fromPlainText(stops(guide, page)).html()
                                + guide.text().html())))
                .listing(Listing.at(
                                "/guides",
                                (listing, page) -> text(
                                        page,
                                        listing.entries().stream()
                                                .map(entry -> stops((Guide) entry.content(), page))
                                                .collect(Collectors.joining("\n"))))
                        .aside())
                .build();
    }

    private static String stops(Guide guide, PageContext page) {
        var whose = page.site(guide.chapter()).map(PageLink::title).orElse("nobody");
        return page.links(guide.stops()).stream()
                .map(stop -> stop.title() + " at " + stop.address())
                .collect(Collectors.joining("\n", guide.title() + " of " + whose + "\n", ""));
    }

    private static Html text(PageContext page, String words) {
        return page.rich(RichText.fromPlainText(words));
    }

    private static Html list(ListingPage listing, PageContext page) {
        var entries = listing.entries().stream().map(entry -> entry.title() + " on " + page.date(entry.date()));
        var years = listing.years().stream().map(year -> "All of " + year.title() + " at " + year.address());
        var kinds = listing.choices("kind").stream().map(kind -> kind.title() + " at " + kind.address());
        return text(
                page, Stream.of(entries, years, kinds).flatMap(lines -> lines).collect(Collectors.joining("\n")));
    }
}
