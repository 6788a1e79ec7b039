package org.chapterhouse.testkit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.page.HomeBlock;
import org.chapterhouse.page.PublicPage;
import org.chapterhouse.render.PageContext;
import org.chapterhouse.render.PageLink;
import org.chapterhouse.text.PhoneNumber;
import org.chapterhouse.type.ContentType;
import org.jspecify.annotations.Nullable;

/**
 * A page on which a test has a template draw: {@code SamplePage.now("2026-05-26T14:05:00Z").in(Locale.US)}.
 *
 * @param wording the words that its template may ask for, in a language
 * @param prefix where the site begins: empty, or {@code /chapters/denver}
 * @param path of the page within its site
 * @param around what readers can see of other content, and settings, by their class
 */
public record SamplePage(
        Optional<Function<Locale, FieldMessages>> wording,
        String organisation,
        String siteName,
        String prefix,
        String path,
        Locale language,
        Instant publishedAt,
        Instant now,
        boolean preview,
        Around around)
        implements PageContext {

    /** What is there besides the page itself. */
    public record Around(Map<ContentId, PageLink> links, Map<Class<?>, Record> settings) {

        static final Around NOTHING = new Around(Map.of(), Map.of());
    }

    /** A page of the organisation's own site, in English, published this instant. */
    public static SamplePage now(String instant) {
        var now = Instant.parse(instant);
        return new SamplePage(
                Optional.empty(),
                "Harbor Light",
                "Harbor Light",
                "",
                "/page",
                Locale.US,
                now,
                now,
                false,
                Around.NOTHING);
    }

    /** The same page, showing content of this type. */
    public SamplePage showing(ContentType<?> shown) {
        return saying(shown::messages);
    }

    /** The same page, drawn as that one of a plugin. */
    public SamplePage showing(PublicPage<?> shown) {
        return saying(shown::messages);
    }

    /** A home page, with that block of a plugin. */
    public SamplePage showing(HomeBlock<?> shown) {
        return saying(shown::messages);
    }

    private SamplePage saying(Function<Locale, FieldMessages> words) {
        return new SamplePage(
                Optional.of(words), organisation, siteName, prefix, path, language, publishedAt, now, preview, around);
    }

    /** The same page on the site of a chapter. */
    public SamplePage of(String chapter, String slug) {
        return new SamplePage(
                wording, organisation, chapter, "/chapters/" + slug, path, language, publishedAt, now, preview, around);
    }

    /** The same page at another address of its site. */
    public SamplePage at(String other) {
        return new SamplePage(
                wording, organisation, siteName, prefix, other, language, publishedAt, now, preview, around);
    }

    /** The same page in another language. */
    public SamplePage in(Locale other) {
        return new SamplePage(wording, organisation, siteName, prefix, path, other, publishedAt, now, preview, around);
    }

    /** The same page, published at another time than now. */
    public SamplePage published(String instant) {
        return new SamplePage(
                wording, organisation, siteName, prefix, path, language, Instant.parse(instant), now, preview, around);
    }

    /** The same page, shown to an editor before it is public. */
    public SamplePage asPreview() {
        return new SamplePage(wording, organisation, siteName, prefix, path, language, publishedAt, now, true, around);
    }

    /** The same page, when readers can see this other content in its own language, at an address of its site. */
    public SamplePage beside(ContentId id, String title, String address) {
        var all = new LinkedHashMap<>(around.links());
        all.put(
                id,
                new PageLink(title, link(address), "https://harborlight.example" + link(address), Optional.empty()));
        return new SamplePage(
                wording,
                organisation,
                siteName,
                prefix,
                path,
                language,
                publishedAt,
                now,
                preview,
                new Around(all, around.settings()));
    }

    @Override
    public List<PageLink> links(Collection<ContentId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(around.links().get(id)).stream())
                .toList();
    }

    /** There is one site, whichever is meant. */
    @Override
    public Optional<PageLink> site(@Nullable UUID siteId) {
        return Optional.ofNullable(siteId)
                .map(id ->
                        new PageLink(siteName, link("/"), "https://harborlight.example" + link("/"), Optional.empty()));
    }

    /** The same page, where settings of the plugin say something else than what is usual. */
    public SamplePage with(Record settings) {
        var more = new HashMap<>(around.settings());
        more.put(settings.getClass(), settings);
        return new SamplePage(
                wording,
                organisation,
                siteName,
                prefix,
                path,
                language,
                publishedAt,
                now,
                preview,
                new Around(around.links(), Map.copyOf(more)));
    }

    @Override
    public <T extends Record> T settings(Class<T> asked) {
        var known = around.settings().get(asked);
        if (known == null) {
            throw new IllegalStateException(
                    "this page knows no settings: say SamplePage.with(" + asked.getSimpleName() + ")");
        }
        return asked.cast(known);
    }

    @Override
    public FieldMessages words() {
        return wording.orElseThrow(() -> new IllegalStateException("this page shows nothing: say SamplePage.showing"))
                .apply(language);
    }

    @Override
    public String url() {
        return "https://harborlight.example" + link(path);
    }

    @Override
    public String link(String target) {
        return target.equals("/") && !prefix.isEmpty() ? prefix : prefix + target;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("America/Denver");
    }

    @Override
    public Instant updatedAt() {
        return publishedAt;
    }

    @Override
    public Optional<String> phoneLink(String number) {
        return new PhoneNumber(number).href("US");
    }
}
