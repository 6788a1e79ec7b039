package org.chapterhouse.plugin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chapterhouse.job.Job;
import org.chapterhouse.page.JsonEndpoint;
import org.chapterhouse.page.PublicPage;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.security.Area;
import org.chapterhouse.setting.Settings;
import org.chapterhouse.type.ContentType;

/** Everything a plugin handed in, as it was when it was asked; it is not asked again. */
record Brought(
        List<ContentType<?>> types,
        List<Area> areas,
        List<Job<?>> jobs,
        List<PublicPage<?>> pages,
        List<JsonEndpoint<?>> endpoints,
        List<Settings<?>> settings) {

    static Brought by(Plugin plugin) {
        return new Brought(
                List.copyOf(plugin.contentTypes()),
                List.copyOf(plugin.areas()),
                List.copyOf(plugin.jobs()),
                List.copyOf(plugin.publicPages()),
                List.copyOf(plugin.jsonEndpoints()),
                List.copyOf(plugin.settings()));
    }

    /** What can fail without anybody asking for a page, fails now. */
    void tryOut() {
        pages.forEach(page -> page.messages(Locale.ENGLISH).title());
        endpoints.forEach(endpoint -> RecordJson.requireWritable(endpoint.model()));
        settings.forEach(SettingsClaims::tryOut);
    }

    /** What its types, pages and endpoints are called in its words. */
    Stream<String> ids() {
        return Stream.of(
                        types.stream().map(ContentType::id),
                        pages.stream().map(PublicPage::id),
                        endpoints.stream().map(JsonEndpoint::id))
                .flatMap(ids -> ids);
    }

    /** The beans that have to be there for what was handed in to work. */
    Stream<Class<?>> beans() {
        return Stream.of(
                        jobs.stream().<Handler<?, ?>>map(job -> job.handler()),
                        pages.stream().<Handler<?, ?>>map(page -> page.handler()),
                        endpoints.stream().<Handler<?, ?>>map(endpoint -> endpoint.handler()))
                .flatMap(handlers -> handlers)
                .map(Handler::bean);
    }
}
