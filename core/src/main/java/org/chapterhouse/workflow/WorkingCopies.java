package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.ContentItems;
import org.chapterhouse.form.FormTooLong;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.platform.sql.SqlStatement;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.type.ContentTypes;

/**
 * Keeps what people type while they type it, so that no error, expired session or restart loses it.
 *
 * <p>A working copy belongs to one person and is seen by nobody else; {@link Keeping} asks for it to be kept, {@link
 * Saving} turns it into a revision. Its {@link CopyKey} says what it is a copy of; {@link Leftovers} lists them.
 */
@ApplicationScoped
@Transactional
@HouseOnly
public class WorkingCopies {

    private static final String OWN = "what somebody has typed is theirs, and told to nobody else";
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_CHARACTERS_IN_ALL = 20_000_000;
    private static final int MOST_COPIES = 200;
    private static final Duration LATEST = Duration.ofDays(2);

    @Inject
    Sql sql;

    @Inject
    CurrentUser user;

    @Inject
    Desk desk;

    @Inject
    ContentItems items;

    @Inject
    ContentTypes types;

    @Inject
    Clock clock;

    @ForEveryone(OWN)
    public Optional<WorkingCopy> find(CopyKey key) {
        return ours("select * from working_copy where account_id = :owner and key = :key")
                .with("key", key)
                .first(WorkingCopy.class);
    }

    /**
     * Keeps a form as typed; what a pasted text left over stays with it. New content of which an item has been made
     * meanwhile is kept as typing on that item.
     *
     * @return when it was kept; empty when its page has been saved or dropped in the meantime, so that it is old news
     * @throws FormTooLong when it alone is too long
     * @throws TypedElsewhere when another page has kept something newer than this one has seen
     * @throws TooManyUnfinished when this person has begun too much already
     */
    Optional<Instant> keep(Typing typing) {
        requireFit(typing);
        hold(typing.key());
        if (isEnded(typing.page())) {
            return Optional.empty();
        }
        var current = current(typing);
        requireLatest(current.key(), current.page());
        return Optional.of(put(current));
    }

    private boolean isEnded(EditorPage page) {
        return ours("select 1 from ended_typing where account_id = :owner and page = :page")
                .with("page", page.id())
                .any();
    }

    private Typing current(Typing typing) {
        if (!typing.key().isNew()) {
            return typing;
        }
        return made(typing.key()).map(item -> typing.of(CopyKey.of(item.id()))).orElse(typing);
    }

    /** What another window of the same person has kept is never replaced by somebody who has not seen it. */
    private void requireLatest(CopyKey key, EditorPage page) {
        hold(key);
        find(key).filter(copy -> !copy.isKnownTo(page)).ifPresent(copy -> {
            throw new TypedElsewhere(copy);
        });
    }

    private static int sizeOf(Typing typing) {
        return typing.form().toString().length()
                + typing.slug().length()
                + typing.language().length();
    }

    private static void requireFit(Typing typing) {
        if (sizeOf(typing) > MOST_CHARACTERS) {
            throw new FormTooLong();
        }
    }

    /** Every keep is later than the one before, whatever the clock says: by its time the one is told from the other. */
    private Instant put(Typing typing) {
        var size = sizeOf(typing);
        requireRoom(typing.key(), size);
        return ours("insert into working_copy (account_id, key, page, base, form, size, title, slug, language, not_placed, notes,"
                        + " saved_at) values (:owner, :key, :page.id, :base, :form, :size, :title, :slug, :language, '', '{}',"
                        + " :now) on conflict (account_id, key) do update set page = excluded.page,"
                        + " base = excluded.base, form = excluded.form,"
                        + " size = excluded.size, title = excluded.title, slug = excluded.slug,"
                        + " language = excluded.language, saved_at = greatest(excluded.saved_at,"
                        + " working_copy.saved_at + interval '1 microsecond') returning saved_at")
                .with("size", size)
                .with("title", titleOf(typing).replace("\u0000", ""))
                .with("slug", typing.slug().replace("\u0000", ""))
                .with("language", typing.language().replace("\u0000", ""))
                .with(typing)
                .with("now", now())
                .first(Instant.class)
                .orElseThrow();
    }

    /** Nobody needs so many texts at once, and a person's Home must stay one that can be shown. */
    private void requireRoom(CopyKey key, int size) {
        ours("select count(*) as copies, coalesce(sum(size), 0) as characters from working_copy"
                        + " where account_id = :owner and key <> :key")
                .with("key", key)
                .first(Kept.class)
                .filter(kept -> kept.copies() >= MOST_COPIES || kept.characters() + size > MOST_CHARACTERS_IN_ALL)
                .ifPresent(kept -> {
                    throw new TooManyUnfinished(kept.copies());
                });
    }

    private record Kept(long copies, long characters) {}

    private String titleOf(Typing typing) {
        var key = typing.key();
        var typeId = key.item().flatMap(items::find).map(ContentItem::typeId).orElseGet(key::typeId);
        return LeftoverTitles.of(types.find(typeId), typing.form());
    }

    /**
     * Begins new content from a pasted text, beside whatever else was begun.
     *
     * @param language what the text is written in; empty for the language of its site
     * @return where it is kept: the editor opens it by this key
     */
    public CopyKey begin(
            String typeId, String siteSlug, JsonObject form, String language, String notPlaced, List<String> notes) {
        desk.begin(typeId, siteSlug);
        var key = CopyKey.ofNew(typeId, siteSlug);
        var typing = new Typing(key, new EditorPage("", ""), 0, form, "", language);
        requireFit(typing);
        put(typing);
        ours("update working_copy set not_placed = :notPlaced, notes = :notes where account_id = :owner and key = :key")
                .with("notPlaced", notPlaced.replace("\u0000", ""))
                .with("notes", notes)
                .with("key", key)
                .run();
        return key;
    }

    /** Forgets what was typed. */
    @ForEveryone(OWN)
    public void drop(CopyKey key) {
        ours("delete from working_copy where account_id = :owner and key = :key")
                .with("key", key)
                .run();
    }

    /** Everything typed has been taken back: the copy goes, unless a pasted text left something over. */
    Instant undo(Typing typing) {
        if (find(typing.key()).filter(copy -> !copy.notPlaced().isEmpty()).isPresent()) {
            return keep(typing).orElseGet(this::now);
        }
        hold(typing.key());
        if (!isEnded(typing.page())) {
            requireLatest(typing.key(), typing.page());
            drop(typing.key());
        }
        return now();
    }

    /** Forgets what was typed on a page, and what of it is still under way; what another window typed on stays. */
    @ForEveryone(OWN)
    public void drop(CopyKey key, EditorPage page) {
        end(key, page);
        find(key).filter(copy -> copy.isKnownTo(page)).ifPresent(copy -> drop(key));
    }

    /**
     * What a page has typed is being saved: what it still has under way comes too late from here on.
     *
     * @throws TypedElsewhere when another page has kept something newer than this one has seen
     */
    void finish(CopyKey key, EditorPage page) {
        end(key, page);
        requireLatest(key, page);
    }

    private void end(CopyKey key, EditorPage page) {
        hold(key);
        var now = now();
        ours("delete from ended_typing where account_id = :owner and ended_at < :latest")
                .with("latest", now.minus(LATEST))
                .run();
        ours("insert into ended_typing (account_id, page, ended_at) values (:owner, :page, :now) on conflict do nothing")
                .with("page", page.id())
                .with("now", now)
                .run();
    }

    /** A save has made this revision of a copy: only what a pasted text left over is still to be kept, with that text. */
    void settle(CopyKey key, ContentItem item, JsonObject form, String slug) {
        var next = CopyKey.of(item.id());
        if (find(key).filter(copy -> !copy.notPlaced().isEmpty()).isEmpty()) {
            drop(key);
            return;
        }
        if (!key.equals(next)) {
            drop(next);
        }
        ours("update working_copy set key = :next, base = :draft.number, form = :form, slug = :slug, language = :draft.language"
                        + " where account_id = :owner and key = :key")
                .with("next", next)
                .with("form", form)
                .with("slug", slug)
                .with(item)
                .with("key", key)
                .run();
    }

    /** The item there is of what a key names: for new content, what this person's first save has made of it. */
    Optional<ContentItem> made(CopyKey key) {
        return items.find(itemOf(key));
    }

    /** New content becomes an item that its key names, so that two windows never make two of it. */
    ContentId itemOf(CopyKey key) {
        return key.item()
                .orElseGet(() ->
                        new ContentId(UUID.nameUUIDFromBytes((owner() + " " + key).getBytes(StandardCharsets.UTF_8))));
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Lets keeping and saving of one text follow each other. */
    private void hold(CopyKey key) {
        sql.lock("working-copy." + owner() + "." + key);
    }

    private SqlStatement ours(String statement) {
        return sql.of(statement).with("owner", owner());
    }

    private UUID owner() {
        return user.id().value();
    }
}
