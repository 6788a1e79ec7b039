package org.chapterhouse.page;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.problem.HouseOnly;

/**
 * What a page shows, and what that depends on: {@code Shown.of(month).showingAll("shift").until(midnight)}.
 *
 * <p>It is drawn once and kept until something it shows changes, or its time is over. What says neither is drawn again after
 * a minute.
 *
 * @param title what the page is called; the words under {@code <id>.title} where it is empty
 * @param description one sentence for search engines and link previews; may be empty
 * @param language what it is written in; the site's language where it is empty
 * @param items whose publication and withdrawal changes it
 * @param types of which any publication and withdrawal changes it
 * @param things of the plugin's own, as {@link ShownChanges} is told them
 * @param until from then on it is true no longer
 */
public record Shown<M extends Record>(
        M model,
        Optional<String> title,
        String description,
        Optional<Locale> language,
        Set<ContentId> items,
        Set<String> types,
        Set<String> things,
        Optional<Instant> until) {

    private static final Duration UNLESS_SAID = Duration.ofMinutes(1);

    public Shown {
        items = Set.copyOf(items);
        types = Set.copyOf(types);
        things = Set.copyOf(things);
    }

    public static <M extends Record> Shown<M> of(M model) {
        return new Shown<>(
                model, Optional.empty(), "", Optional.empty(), Set.of(), Set.of(), Set.of(), Optional.empty());
    }

    /** The same under a title of its own. */
    public Shown<M> titled(String words) {
        return new Shown<>(model, Optional.of(words), description, language, items, types, things, until);
    }

    public Shown<M> describedAs(String sentence) {
        return new Shown<>(model, title, sentence, language, items, types, things, until);
    }

    /** The same, written in another language than that of the site. */
    public Shown<M> in(Locale other) {
        return new Shown<>(model, title, description, Optional.of(other), items, types, things, until);
    }

    /** It shows this item. */
    public Shown<M> showing(ContentId item) {
        return new Shown<>(model, title, description, language, with(items, item), types, things, until);
    }

    /** It shows what is published of a content type, whichever it is. */
    public Shown<M> showingAll(String type) {
        return new Shown<>(model, title, description, language, items, with(types, type), things, until);
    }

    /** It shows something the plugin itself keeps; {@link ShownChanges#changed} of the same word has it drawn again. */
    public Shown<M> showing(String thing) {
        return new Shown<>(model, title, description, language, items, types, with(things, thing), until);
    }

    /** It stops being true by itself at that instant, if not earlier; one that is past says nothing. */
    public Shown<M> until(Instant end) {
        var earlier = until.filter(end::isAfter).orElse(end);
        return new Shown<>(model, title, description, language, items, types, things, Optional.of(earlier));
    }

    private static <T> Set<T> with(Set<T> some, T one) {
        var all = new HashSet<>(some);
        all.add(one);
        return all;
    }

    /** Until when it may be kept, at most, once it was asked for at that instant. What is past changes nothing any more. */
    @HouseOnly
    public Optional<Instant> keptUntil(Instant asked) {
        var end = until.filter(asked::isBefore);
        return end.isEmpty() && items.isEmpty() && types.isEmpty() && things.isEmpty()
                ? Optional.of(asked.plus(UNLESS_SAID))
                : end;
    }
}
