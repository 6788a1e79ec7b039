package org.chapterhouse.web.site;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.content.StandingAddresses;
import org.chapterhouse.problem.Message;
import org.chapterhouse.publication.ListPosition;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.SiteSettings;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.Slug;
import org.chapterhouse.workflow.Drafting;
import org.chapterhouse.workflow.Publishing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A public site without a server, what is published on it, and a reader who opens addresses. It is May 26, 2026. */
final class Reader implements AutoCloseable {

    private final Core core = Core.start();

    /** A chapter of its own, {@code /chapters/<slug>}, so that tests share a core and nothing else. */
    void founds(String slug, String language) {
        var settings = new SiteSettings("Chapter " + slug, language, ZoneId.of("America/Denver"), "plum");
        asSystem(() -> get(Sites.class).create(slug, Site.NATIONAL, settings));
    }

    static JsonObject story(String title, String day) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("teaser", "About: " + title)
                .add("day", day)
                .build();
    }

    static JsonObject vigil(String title, String day) {
        return Json.createObjectBuilder().add("title", title).add("day", day).build();
    }

    static JsonObject event(String title, String end) {
        return Json.createObjectBuilder().add("title", title).add("endsAt", end).build();
    }

    static JsonObject promise(String title, String madeOn, String lastDay) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("madeOn", madeOn)
                .add("lastDay", lastDay)
                .build();
    }

    ContentItem drafted(String type, String site, JsonObject content, String language) {
        return asSystem(() -> core.get(Drafting.class)
                .create(type, site, content, Optional.empty(), Optional.of(Locale.forLanguageTag(language))));
    }

    ContentItem published(String type, String site, JsonObject content, String language) {
        var item = drafted(type, site, content, language);
        return asSystem(
                () -> core.get(Publishing.class).publish(item.id(), item.draft().number()));
    }

    ContentItem moved(ContentItem item, JsonObject content, String slug) {
        var saved = asSystem(() ->
                core.get(Drafting.class).save(item.id(), item.draft().number(), content, Optional.of(new Slug(slug))));
        return asSystem(() ->
                core.get(Publishing.class).publish(saved.id(), saved.draft().number()));
    }

    <T> T asSystem(Supplier<T> work) {
        return core.get(SystemUser.class).call(work);
    }

    <T> T get(Class<T> type) {
        return core.get(type);
    }

    <T> List<T> all(Class<T> type) {
        return core.all(type);
    }

    Instant now() {
        return core.get(Clock.class).instant();
    }

    /** What stands at a path of every site and is no item. */
    Optional<Message> holderOf(String path) {
        return core.all(StandingAddresses.class).stream()
                .flatMap(some -> some.holderOf(new SitePath(path)).stream())
                .findFirst();
    }

    void pass(Duration time) {
        core.pass(time);
    }

    /** @param url a path as it stands in a link */
    Answer asks(String url) {
        var path = URLDecoder.decode(url, StandardCharsets.UTF_8);
        var cut = path.indexOf("?before=");
        var address = cut < 0
                ? new Address(path, Optional.empty())
                : new Address(path.substring(0, cut), ListPosition.parse(path.substring(cut + "?before=".length())));
        return path.startsWith(StaticFiles.PREFIX)
                ? get(StaticFiles.class).answer(address)
                : get(SitePages.class).answer(address);
    }

    CachedPage drawn(String path) {
        var cache = get(PageCache.class);
        var ticket = cache.ticket();
        if (asks(path) instanceof Answer.Page page) {
            return cache.drawn(ticket, page.drawing());
        }
        throw new AssertionError("no page at " + path);
    }

    Document opens(String path) {
        return Jsoup.parse(drawn(path).text());
    }

    @Override
    public void close() {
        core.close();
    }
}
