package org.chapterhouse.vigils;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.page.Asset;
import org.chapterhouse.page.HomeBlock;
import org.chapterhouse.page.JsonEndpoint;
import org.chapterhouse.page.PublicPage;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.render.Html;
import org.chapterhouse.render.PageContext;
import org.chapterhouse.search.SearchSource;
import org.chapterhouse.text.RichText;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Placement;
import org.chapterhouse.visitor.PublicForm;
import org.chapterhouse.visitor.SendingLimit;

/** Brings vigils, and everything around them. */
@ApplicationScoped
public class VigilsPlugin implements Plugin {

    @Override
    public String id() {
        return "vigils";
    }

    @Override
    public List<ContentType<?>> contentTypes() {
        return List.of(ContentType.of("vigil", Vigil.class)
                .title(Vigil::title)
                .date(Vigil::day)
                .path("/vigils/{slug}")
                .page((vigil, page) -> page.rich(RichText.of("<h2>" + vigil.title() + "</h2><p><a href=\"" + page.url()
                        + "/attend\">" + page.words().page("attend") + "</a></p>")))
                .build());
    }

    @Override
    public List<PublicPage<?>> publicPages() {
        return List.of(
                PublicPage.of("vigil-calendar", VigilMonth.class)
                        .at("/vigil-calendar/{month}")
                        .drawnBy(VigilsPlugin::month)
                        .madeBy(VigilCalendar.class, VigilCalendar::month),
                PublicPage.of("vigil-help", VigilMonth.class)
                        .at("/vigil-calendar/help")
                        .on(Placement.CHAPTERS)
                        .unlisted()
                        .drawnBy((month, page) -> heading(page, page.words().page("bring", month.candles())))
                        .madeBy(VigilCalendar.class, VigilCalendar::help),
                PublicPage.of("vigil-storm", VigilMonth.class)
                        .at("/vigil-storm")
                        .drawnBy(VigilsPlugin::month)
                        .madeBy(VigilCalendar.class, VigilCalendar::fail),
                PublicPage.of("vigil-lull", VigilMonth.class)
                        .at("/vigil-lull/{month}")
                        .drawnBy(VigilsPlugin::month)
                        .madeBy(VigilCalendar.class, VigilCalendar::hang));
    }

    @Override
    public List<JsonEndpoint<?>> jsonEndpoints() {
        return List.of(JsonEndpoint.of("open-vigils", OpenVigils.class)
                .at("/feeds/vigils.json")
                .madeBy(VigilCalendar.class, VigilCalendar::open));
    }

    @Override
    public List<PublicForm<?>> publicForms() {
        return List.of(
                PublicForm.of("attend", Attendance.class)
                        .below("vigil", "attend")
                        .mayEnd("waiting")
                        .takenBy(Attendances.class, Attendances::take),
                PublicForm.of("host", Attendance.class)
                        .at("/host-a-vigil")
                        .limited(new SendingLimit(3, Duration.ofMinutes(1)))
                        .takenBy(Attendances.class, Attendances::host),
                PublicForm.of("storm", Attendance.class)
                        .at("/storm-watch")
                        .on(Placement.NATIONAL)
                        .takenBy(Attendances.class, Attendances::storm));
    }

    @Override
    public List<HomeBlock<?>> homeBlocks() {
        return List.of(
                HomeBlock.of("next-vigil", NextVigil.class)
                        .drawnBy(VigilsPlugin::next)
                        .madeBy(VigilCalendar.class, VigilCalendar::next),
                HomeBlock.of("wind", NextVigil.class)
                        .drawnBy(VigilsPlugin::next)
                        .madeBy(VigilCalendar.class, VigilCalendar::blow));
    }

    @Override
    public List<SearchSource> searchSources() {
        return List.of(SearchSource.of("chronicle").readBy(Chronicle.class, Chronicle::documents));
    }

    private static Html next(NextVigil vigil, PageContext page) {
        return page.rich(RichText.of("<p><a href=\"" + vigil.address() + "\">" + vigil.title() + "</a>, "
                + page.date(vigil.day()) + "</p>"));
    }

    @Override
    public List<Asset> assets() {
        return List.of(
                Asset.of("calendar.css").on("vigil-calendar"),
                Asset.of("block.css").on("next-vigil"),
                Asset.of("attend.js").on("attend", "host"));
    }

    private static Html month(VigilMonth month, PageContext page) {
        return page.rich(RichText.of(Stream.concat(Stream.of("Candles: " + month.candles()), month.vigils().stream())
                .map(line -> "<p>" + line + "</p>")
                .collect(Collectors.joining("", "<h2>" + page.date(month.month().atDay(1)) + "</h2>", ""))));
    }

    private static Html heading(PageContext page, String words) {
        return page.rich(RichText.of("<h2>" + words + "</h2>"));
    }
}
