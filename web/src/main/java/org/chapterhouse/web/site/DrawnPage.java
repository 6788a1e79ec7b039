package org.chapterhouse.web.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.render.Html;
import org.chapterhouse.render.PageContext;
import org.chapterhouse.render.PageLink;
import org.chapterhouse.setting.CurrentSettings;
import org.chapterhouse.site.Site;
import org.chapterhouse.text.PhoneNumber;
import org.chapterhouse.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A page of a site, as it is drawn now.
 *
 * @param wording the words of what it shows, in a language
 * @param linked what it shows of other content
 */
record DrawnPage(
        Function<Locale, FieldMessages> wording,
        String organisation,
        Site site,
        String url,
        Locale language,
        Instant publishedAt,
        Instant updatedAt,
        Instant now,
        boolean preview,
        CurrentSettings settings,
        LinkedPages linked)
        implements PageContext {

    /** The same page, shown to an editor before it is public. */
    DrawnPage asPreview() {
        return new DrawnPage(
                wording, organisation, site, url, language, publishedAt, updatedAt, now, true, settings, linked);
    }

    @Override
    public String siteName() {
        return site.name();
    }

    @Override
    public String link(String path) {
        return site.address(path);
    }

    @Override
    public List<PageLink> links(Collection<ContentId> ids) {
        return ids.isEmpty() ? List.of() : linked.of(ids, language);
    }

    @Override
    public Optional<PageLink> site(@Nullable UUID siteId) {
        return siteId == null ? Optional.empty() : linked.home(siteId, language);
    }

    @Override
    public Html rich(RichText text) {
        return PageContext.super.rich(linked.following(text));
    }

    /** What it has shown of other content until now. */
    Set<String> tags() {
        return linked.tags();
    }

    @Override
    public ZoneId zone() {
        return site.zone();
    }

    @Override
    public <T extends Record> T settings(Class<T> asked) {
        return settings.shown(asked, site);
    }

    @Override
    public FieldMessages words() {
        return wording.apply(language);
    }

    @Override
    public Optional<String> phoneLink(String number) {
        return new PhoneNumber(number).href(site.locale().getCountry());
    }
}
