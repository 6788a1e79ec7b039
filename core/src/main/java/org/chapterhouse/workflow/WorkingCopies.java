package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.ContentItems;
import org.chapterhouse.content.field.FormTooLong;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.platform.sql.SqlStatement;
import org.chapterhouse.plugin.ContentType;
import org.chapterhouse.plugin.PluginCatalog;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;

/**
 * Keeps what people type while they type it, so that no error, expired session or restart loses it.
 *
 * <p>A working copy belongs to one person and is seen by nobody else; {@link Saving} turns it into a revision. Its
 * {@link CopyKey} says what it is a copy of.
 */
@ApplicationScoped
@Transactional
public class WorkingCopies {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final Duration LATEST = Duration.ofDays(2);

    @Inject
    Sql sql;

    @Inject
    CurrentUser user;

    @Inject
    ContentItems items;

    @Inject
    PluginCatalog catalog;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    public Optional<WorkingCopy> find(CopyKey key) {
        return ours("select * from working_copy where account_id = :owner and key = :key")
                .with("key", key)
                .first(WorkingCopy.class);
    }

    /**
     * Keeps a form as typed; what a pasted text left over stays with it.
     *
     * @return when it was kept; empty when its page has been saved or dropped in the meantime, so that it is old news
     */
    public Optional<Instant> keep(Typing typing) {
        hold(typing.key());
        if (ours("select 1 from ended_typing where account_id = :owner and page = :page")
                .with(typing)
                .any()) {
            return Optional.empty();
        }
        var now = clock.instant();
        put(typing, now);
        return Optional.of(now);
    }

    private void put(Typing typing, Instant now) {
        if (typing.form().toString().length() > MOST_CHARACTERS) {
            throw new FormTooLong();
        }
        ours("insert into working_copy (account_id, key, base, form, slug, language, not_placed, notes, saved_at) values"
                        + " (:owner, :key, :base, :form, :slug, :language, '', '{}', :now)"
                        + " on conflict (account_id, key) do update set base = excluded.base, form = excluded.form,"
                        + " slug = excluded.slug, language = excluded.language, saved_at = excluded.saved_at")
                .with("slug", typing.slug().replace("\u0000", ""))
                .with("language", typing.language().replace("\u0000", ""))
                .with(typing)
                .with("now", now)
                .run();
    }

    /**
     * Begins new content from a pasted text, beside whatever else was begun.
     *
     * @return where it is kept: the editor opens it by this key
     */
    public CopyKey begin(String typeId, String siteSlug, JsonObject form, String notPlaced, List<String> notes) {
        user.require(typeId, "edit", siteSlug);
        var key = CopyKey.ofNew(typeId, siteSlug);
        put(new Typing(key, "", 0, form, "", ""), clock.instant());
        ours("update working_copy set not_placed = :notPlaced, notes = :notes where account_id = :owner and key = :key")
                .with("notPlaced", notPlaced.replace("\u0000", ""))
                .with("notes", notes)
                .with("key", key)
                .run();
        return key;
    }

    /** What this person has typed anywhere and neither saved nor dropped, the latest first. */
    public List<Leftover> leftovers() {
        return ours("select * from working_copy where account_id = :owner order by saved_at desc, key")
                .list(WorkingCopy.class)
                .stream()
                .flatMap(copy -> leftover(copy).stream())
                .toList();
    }

    private Optional<Leftover> leftover(WorkingCopy copy) {
        var id = copy.key().item();
        if (id.isEmpty()) {
            return Optional.of(leftover(copy, copy.key().typeId(), copy.key().siteSlug(), Optional.empty()));
        }
        return items.find(id.get()).map(item -> leftover(copy, item.typeId(), siteOf(item), Optional.of(item)));
    }

    private Leftover leftover(WorkingCopy copy, String typeId, String siteSlug, Optional<ContentItem> item) {
        Optional<ContentType<?>> type = catalog.type(typeId);
        var guess = LeftoverTitles.of(type, copy.form());
        var title = guess.isEmpty() ? item.map(ContentItem::title).orElse("") : guess;
        return new Leftover(copy.key(), typeId, siteSlug, title, copy.savedAt(), item.map(ContentItem::id));
    }

    private String siteOf(ContentItem item) {
        return sites.byId(item.siteId()).map(Site::slug).orElseThrow();
    }

    /** Forgets what was typed. */
    public void drop(CopyKey key) {
        ours("delete from working_copy where account_id = :owner and key = :key")
                .with("key", key)
                .run();
    }

    /** Everything typed has been taken back: the copy goes, unless a pasted text left something over. */
    public Instant undo(Typing typing) {
        if (find(typing.key()).filter(copy -> !copy.notPlaced().isEmpty()).isPresent()) {
            return keep(typing).orElseGet(clock::instant);
        }
        drop(typing.key());
        return clock.instant();
    }

    /** Forgets what was typed on a page, and what of it is still under way. */
    public void drop(CopyKey key, String page) {
        end(key, page);
        drop(key);
    }

    /** What the page still has under way comes too late from here on. */
    void end(CopyKey key, String page) {
        hold(key);
        var now = clock.instant();
        ours("delete from ended_typing where account_id = :owner and ended_at < :latest")
                .with("latest", now.minus(LATEST))
                .run();
        ours("insert into ended_typing (account_id, page, ended_at) values (:owner, :page, :now) on conflict do nothing")
                .with("page", page)
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
        ours("update working_copy set key = :next, base = :draft, form = :form, slug = :slug, language = :language"
                        + " where account_id = :owner and key = :key")
                .with("next", next)
                .with("form", form)
                .with("slug", slug)
                .with(item)
                .with("key", key)
                .run();
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
