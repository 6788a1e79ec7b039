package org.chapterhouse.web.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.render.PageContext;
import org.chapterhouse.setting.CurrentSettings;
import org.chapterhouse.site.Site;
import org.chapterhouse.text.PhoneNumber;
import org.chapterhouse.type.ContentType;

/**
 * A page of a site, as it is drawn now.
 *
 * @param type of which it shows one or many; none on a home page that nobody wrote
 */
record DrawnPage(
        Optional<ContentType<?>> type,
        String organisation,
        Site site,
        String url,
        Locale language,
        Instant publishedAt,
        Instant updatedAt,
        Instant now,
        boolean preview,
        CurrentSettings settings)
        implements PageContext {

    /** The same page, shown to an editor before it is public. */
    DrawnPage asPreview() {
        return new DrawnPage(type, organisation, site, url, language, publishedAt, updatedAt, now, true, settings);
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
    public ZoneId zone() {
        return site.zone();
    }

    @Override
    public <T extends Record> T settings(Class<T> asked) {
        return settings.shown(asked, site);
    }

    @Override
    public FieldMessages words() {
        return type.orElseThrow(() -> new IllegalStateException("no type is drawn at " + url))
                .messages(language);
    }

    @Override
    public Optional<String> phoneLink(String number) {
        return new PhoneNumber(number).href(site.locale().getCountry());
    }
}
