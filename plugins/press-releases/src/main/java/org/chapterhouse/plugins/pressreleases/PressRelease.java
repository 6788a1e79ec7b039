package org.chapterhouse.plugins.pressreleases;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.Finding;
import org.chapterhouse.form.Group;
import org.chapterhouse.form.Link;
import org.chapterhouse.form.NotSearched;
import org.chapterhouse.form.ShownWhen;
import org.chapterhouse.form.TimeZone;
import org.chapterhouse.text.RichText;
import org.chapterhouse.type.Beginning;
import org.jspecify.annotations.Nullable;

/**
 * News the organisation tells the press, shown under /press once the press may use it.
 *
 * <p>It is kept as parts, not as one text, so that the page, the print version and the feed can each put the contact,
 * the dateline and the boilerplate where their readers look for them. A record may be unfinished (a draft has no date
 * yet): the constraints say what publishing needs, {@link #findings()} what else stands against it.
 *
 * @param embargoedUntil wall clock time in {@code embargoZone}; means something only while {@code timing} is
 *     {@link Timing#EMBARGOED}
 * @param embargoZone an IANA zone: {@code America/New_York}
 * @param city empty for a release without a place
 * @param state state or country as the organisation writes it; {@link ReleaseLine} shortens it as AP does, so it is not on the page to be found
 * @param quotes words to lift out, besides those that stand in the body
 * @param boilerplate the same on every release, which would be found by each word of it
 * @param contacts are on the page for who reads it, and nothing to look people up by
 * @param statements the policy statements it rests on, of a plugin that may not be here
 */
public record PressRelease(
        @Group("story") @NotBlank @Size(max = 200) String headline,
        @Size(max = 300) String subhead,

        @Group("timing") @NotNull Timing timing,

        @ShownWhen(field = "timing", is = "EMBARGOED", needed = true) @Nullable
        LocalDateTime embargoedUntil,

        @ShownWhen(field = "timing", is = "EMBARGOED", needed = true) @TimeZone @Size(max = 60)
        String embargoZone,

        @NotNull @Nullable LocalDate releasedOn,
        @Group(value = "standing", folded = true) @NotNull StyleProfile style,
        @Group("timing") @Size(max = 80) String city,
        @NotSearched @Size(max = 80) String state,

        @Group("body") @NotBlank RichText body,

        @Group("quotes") @Size(max = 20) List<@Valid Quote> quotes,

        @Group("related") @Link("policy-statement") @Size(max = 8)
        List<ContentId> statements,

        @Group(value = "standing", folded = true) @NotSearched @Size(max = 160)
        String boilerplateTitle,

        @NotSearched RichText boilerplate,

        @Group("contact") @NotSearched @Size(max = 12) List<@Valid MediaContact> contacts,

        @Group(value = "standing", folded = true) @NotNull EndMark endMark)
        implements Content {

    public PressRelease {
        headline = OneLine.of(headline);
        subhead = OneLine.of(subhead);
        timing = Objects.requireNonNullElse(timing, Timing.IMMEDIATE);
        style = Objects.requireNonNullElse(style, StyleProfile.BRACKETED);
        endMark = Objects.requireNonNullElse(endMark, EndMark.HASHES);
        embargoZone = embargoZone.strip();
        city = OneLine.of(city);
        state = OneLine.of(state);
        quotes = List.copyOf(quotes);
        statements = List.copyOf(statements);
        boilerplateTitle = OneLine.of(boilerplateTitle);
        contacts = List.copyOf(contacts);
    }

    /** A new one: dated today, and its embargo ends by the clocks of its site unless somebody chooses others. */
    static PressRelease begun(Beginning beginning) {
        return new PressRelease(
                "",
                "",
                Timing.IMMEDIATE,
                null,
                beginning.zone().getId(),
                beginning.today(),
                StyleProfile.BRACKETED,
                "",
                "",
                RichText.EMPTY,
                List.of(),
                List.of(),
                "",
                RichText.EMPTY,
                List.of(),
                EndMark.HASHES);
    }

    /**
     * The instant before which nobody outside may see this; nothing means at once.
     *
     * <p>A release on hold, or under an embargo whose end cannot be told, stays invisible: an embargo broken cannot be
     * mended, a late release can.
     */
    public Optional<Instant> visibleFrom() {
        return switch (timing) {
            case IMMEDIATE -> Optional.empty();
            case EMBARGOED -> Optional.of(embargo().map(Embargo::lifts).orElse(Embargo.NEVER));
            case HOLD -> Optional.of(Embargo.NEVER);
        };
    }

    /** The end of the embargo, if it is under one and the time and a known zone are given. */
    public Optional<Embargo> embargo() {
        var until = embargoedUntil;
        return timing != Timing.EMBARGOED || until == null ? Optional.empty() : Embargo.of(until, embargoZone);
    }

    /** One sentence for lists and the feed: the line under the headline, else how the text begins. */
    public String summary() {
        return subhead.isEmpty() ? body.excerpt(200) : subhead;
    }

    /** What stands against publishing beyond the single fields. */
    public List<Finding> findings() {
        return ReleaseChecks.of(this);
    }
}
