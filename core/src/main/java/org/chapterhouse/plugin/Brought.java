package org.chapterhouse.plugin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chapterhouse.page.JsonEndpoint;
import org.chapterhouse.page.PublicPage;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.type.ContentType;

/** Everything a plugin handed in, as it was when it was asked; it is not asked again. */
record Brought(List<ContentType<?>> types, List<PublicPage<?>> pages, List<JsonEndpoint<?>> endpoints) {

    static Brought by(Plugin plugin) {
        return new Brought(
                List.copyOf(plugin.contentTypes()),
                List.copyOf(plugin.publicPages()),
                List.copyOf(plugin.jsonEndpoints()));
    }

    /** What can fail without anybody asking for a page, fails now. */
    void tryOut() {
        pages.forEach(page -> page.messages(Locale.ENGLISH).title());
        endpoints.forEach(endpoint -> RecordJson.requireWritable(endpoint.model()));
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
                        pages.stream().<Class<?>>map(page -> page.handler().bean()),
                        endpoints.stream()
                                .<Class<?>>map(endpoint -> endpoint.handler().bean()))
                .flatMap(beans -> beans);
    }
}
