package org.chapterhouse.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * What a template may ask of the page it draws, besides the content. The public site answers; a test of a template uses
 * the test kit's {@code SamplePage}.
 */
public interface PageContext {

    /** The national organisation's name. */
    String organisation();

    /** The name of the site the page is on: the organisation's or a chapter's. */
    String siteName();

    /** The page's full address, as a reader would write it down. */
    String url();

    /** The address of a page of this site: {@code link("/press")} is {@code /chapters/denver/press} there. */
    String link(String path);

    /**
     * The pages of other content that readers can see now, in the order in which they are named. What is a draft, under
     * embargo, has ended, was withdrawn, or is of a plugin that is not here, is left out: not even its title is told.
     * When one of them is published, moved or withdrawn the page is drawn anew.
     */
    List<PageLink> links(Collection<ContentId> ids);

    /** The page of other content, if readers can see it now; nothing for no content. */
    default Optional<PageLink> link(@Nullable ContentId id) {
        return Stream.ofNullable(id)
                .flatMap(one -> links(List.of(one)).stream())
                .findFirst();
    }

    /** The page of other content, where any is named and readers can see it now. */
    default Optional<PageLink> link(Optional<ContentId> id) {
        return id.flatMap(this::link);
    }

    /** The home page of a site by its id: the organisation's or a chapter's; nothing for one that is not there. */
    Optional<PageLink> site(@Nullable UUID siteId);

    /** What the content is written in: its page says so, and dates and words follow it. */
    Locale language();

    /** By which clock the site lives. */
    ZoneId zone();

    /** When it first became public; now, in a preview. */
    Instant publishedAt();

    /** When readers last saw it change. */
    Instant updatedAt();

    /** When it is drawn. */
    Instant now();

    /** Whether an editor is looking at something that is not public. */
    boolean preview();

    /** What dials a telephone number from the country of the site; empty when nothing can. */
    Optional<String> phoneLink(String number);

    /** A date written out in the page's language: May 26, 2016. */
    default String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language())
                .format(date);
    }

    /** A date within a sentence of these words, written out in their language. */
    default String date(LocalDate date, FieldMessages around) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(around.language())
                .format(date);
    }

    /** The day of an instant where the organisation is, written out. */
    default String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone()));
    }

    /** A date as people and machines read it, in an element {@code time}. */
    default Html time(LocalDate date) {
        return Markup.element("time").with("datetime", date.toString()).around(date(date));
    }

    /** The day of an instant as people read it; machines get the instant, to the second. */
    default Html time(Instant instant) {
        return Markup.element("time")
                .with("datetime", instant.truncatedTo(ChronoUnit.SECONDS).toString())
                .around(date(instant));
    }

    /** A day and an hour as clocks show them where the site is; machines get the instant. */
    default Html time(LocalDateTime moment) {
        return Markup.element("time")
                .with("datetime", moment.atZone(zone()).toOffsetDateTime().toString())
                .around(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(language())
                        .format(moment));
    }

    /** The day it is where the site is. A page that depends on it says by its type when it changes. */
    default LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    /** What settings of the plugin say on the page's site, without their secrets. The page is drawn anew when they change. */
    <T extends Record> T settings(Class<T> settings);

    /** The words of the type or the page that is drawn, in the page's language, what its pages say included. */
    FieldMessages words();

    /** Rich text as markup: canonical already, so nothing in it is escaped. */
    default Html rich(RichText text) {
        return new Html(text.shown());
    }
}
