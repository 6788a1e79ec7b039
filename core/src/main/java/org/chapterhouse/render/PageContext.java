package org.chapterhouse.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.text.PhoneNumber;
import org.chapterhouse.text.RichText;

/**
 * What a template knows of the page it draws, besides the content.
 *
 * @param organisation the national organisation's name
 * @param siteName the name of the site the page is on: the organisation's or a chapter's
 * @param sitePrefix where that site begins: empty, or {@code /chapters/denver}
 * @param url the page's full address, as a reader would write it down
 * @param language what the content is written in: its page says so, and dates and words follow it
 * @param country where the site is, an ISO 3166 code: {@code US}; empty where its language names none
 * @param publishedAt when it first became public; now, in a preview
 * @param updatedAt when readers last saw it change
 * @param now when it is drawn
 * @param preview whether an editor is looking at something that is not public
 */
public record PageContext(
        String organisation,
        String siteName,
        String sitePrefix,
        String url,
        Locale language,
        String country,
        ZoneId zone,
        Instant publishedAt,
        Instant updatedAt,
        Instant now,
        boolean preview) {

    /** The same page, shown to an editor before it is public. */
    public PageContext asPreview() {
        return new PageContext(
                organisation, siteName, sitePrefix, url, language, country, zone, publishedAt, updatedAt, now, true);
    }

    /** A date written out in the page's language: May 26, 2016. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }

    /** A date within a sentence of these words, written out in their language. */
    public String date(LocalDate date, FieldMessages around) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(around.language())
                .format(date);
    }

    /** The day of an instant where the organisation is, written out. */
    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    /** A date as people and machines read it, in an element {@code time}. */
    public Html time(LocalDate date) {
        return Markup.element("time").with("datetime", date.toString()).around(date(date));
    }

    /** The day of an instant as people read it; machines get the instant, to the second. */
    public Html time(Instant instant) {
        return Markup.element("time")
                .with("datetime", instant.truncatedTo(ChronoUnit.SECONDS).toString())
                .around(date(instant));
    }

    /** What dials a telephone number from the country of the site; empty when nothing can. */
    public Optional<String> phoneLink(String number) {
        return new PhoneNumber(number).href(country);
    }

    /** The day it is where the site is. A page that depends on it says by its type when it changes. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** The words of a type in the page's language, what its pages say included. */
    public FieldMessages words(Class<? extends Record> recordType) {
        return FieldMessages.of(recordType, language);
    }

    /** Rich text as markup: canonical already, so nothing in it is escaped. */
    public Html rich(RichText text) {
        return new Html(text.shown());
    }

    /** The address of a page of this site: {@code link("/press")} is {@code /chapters/denver/press} there. */
    public String link(String path) {
        return path.equals("/") && !sitePrefix.isEmpty() ? sitePrefix : sitePrefix + path;
    }
}
