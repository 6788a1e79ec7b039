package org.chapterhouse.suite;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.Link;
import org.chapterhouse.form.Multiline;
import org.chapterhouse.form.SiteLink;
import org.chapterhouse.form.TimeZone;
import org.chapterhouse.text.PhoneNumber;
import org.chapterhouse.text.RichText;
import org.jspecify.annotations.Nullable;

/** Every kind of field that content can have; the guide tells of each. */
public record EveryField(
        String line,
        @Multiline(rows = 3) String lines,
        RichText text,
        boolean tick,
        int number,
        long large,
        @Nullable Integer maybe,
        @Nullable BigDecimal amount,
        @Nullable LocalDate day,
        @Nullable LocalDateTime time,
        @Nullable Instant moment,
        @Nullable ZonedDateTime zoned,
        @Nullable ZoneId zone,
        @TimeZone String city,
        @Nullable Size size,
        @Nullable URI address,
        @Nullable UUID key,
        PhoneNumber phone,
        Optional<LocalDate> perhaps,
        List<String> items,
        List<Stop> rows,
        @Link("chapter-page") Optional<ContentId> page,
        @Link List<ContentId> pages,
        @SiteLink Optional<UUID> site,
        @SiteLink(chaptersOnly = true) Optional<UUID> chapter) {

    /** One of two. */
    public enum Size {
        SMALL,
        LARGE
    }

    /** A row is a small form of its own, with rows in it if need be. */
    public record Stop(String place, @Nullable LocalDate day) {}

    static EveryField sample() {
        var id = UUID.fromString("018f3b7a-0000-7000-8000-000000000001");
        return new EveryField(
                "Buses run late",
                "One\nTwo",
                RichText.of("<p>Buses</p>"),
                true,
                3,
                4_000_000_000L,
                null,
                new BigDecimal("12.50"),
                LocalDate.of(2026, 5, 26),
                LocalDateTime.of(2026, 5, 26, 9, 30),
                Instant.parse("2026-05-26T15:30:00Z"),
                ZonedDateTime.parse("2026-05-26T09:30-06:00[America/Denver]"),
                ZoneId.of("America/Denver"),
                "America/Denver",
                Size.SMALL,
                URI.create("https://example.org/"),
                id,
                new PhoneNumber("+1 303 555 0100"),
                Optional.empty(),
                List.of("One", "Two"),
                List.of(new Stop("Denver", null)),
                Optional.of(new ContentId(id)),
                List.of(new ContentId(id)),
                Optional.of(id),
                Optional.empty());
    }
}
