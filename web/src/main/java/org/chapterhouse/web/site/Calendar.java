package org.chapterhouse.web.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.type.Happening;

/**
 * Writes iCalendar (RFC 5545). Times are told in UTC, which every calendar shows by the clock of whoever looks, without rules of summer time
 * that have to be sent along. An entry's UID is the item's identity, so that it moves when the page does; its stamp is when readers last
 * saw it change, so that the same page is the same text.
 */
final class Calendar {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder(4096);
    private final String host;

    /** @param host whose calendar it is, in identities: {@code example.org} */
    Calendar(String title, String zone, String host) {
        this.host = host;
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Chapterhouse//Calendar//EN");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        line("NAME", escaped(title));
        line("X-WR-CALNAME", escaped(title));
        line("X-WR-TIMEZONE", zone);
    }

    void add(PublishedPage page, String url, Happening happening) {
        line("BEGIN", "VEVENT");
        line("UID", page.itemId() + "@" + host);
        line("DTSTAMP", moment(page.updatedAt()));
        line("CREATED", moment(page.publishedAt()));
        line("LAST-MODIFIED", moment(page.updatedAt()));
        line("DTSTART", moment(happening.start()));
        if (happening.end().isAfter(happening.start())) {
            line("DTEND", moment(happening.end()));
        }
        line("SUMMARY;LANGUAGE=" + page.language().toLanguageTag(), escaped(page.title()));
        if (!page.summary().isEmpty()) {
            line("DESCRIPTION;LANGUAGE=" + page.language().toLanguageTag(), escaped(page.summary()));
        }
        if (!happening.place().isBlank()) {
            line("LOCATION", escaped(happening.place().strip()));
        }
        line("URL", url);
        line("END", "VEVENT");
    }

    String finish() {
        line("END", "VCALENDAR");
        return text.toString();
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Nothing that somebody typed ends a line or a value. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cc}&&[^\\t]]", "");
    }

    /** A line has at most 75 bytes; what is longer goes on behind a blank, and no letter is torn. */
    private void line(String name, String value) {
        var length = 0;
        for (var letter :
                (Iterable<String>) (name + ":" + value).codePoints().mapToObj(Character::toString)::iterator) {
            var bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST) {
                text.append("\r\n ");
                length = 1;
            }
            text.append(letter);
            length += bytes;
        }
        text.append("\r\n");
    }
}
