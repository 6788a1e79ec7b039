package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.security.CurrentUser;

/**
 * Keeps what people type while they type it, so that no error, expired session or restart loses it.
 *
 * <p>A working copy belongs to one person and is seen by nobody else; saving the draft turns it into a revision. Its key
 * says what it is a copy of: an item, or new content of a type on a site.
 */
@ApplicationScoped
@Transactional
public class WorkingCopies {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int MOST_CHARACTERS = 1_000_000;

    @Inject
    Sql sql;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    public static String keyOf(ContentId item) {
        return "item:" + item;
    }

    public static String keyOfNew(String typeId, String siteSlug) {
        return "new:" + typeId + ":" + siteSlug;
    }

    public Optional<WorkingCopy> find(String key) {
        return sql.first(
                "select key, base, form, not_placed, notes, saved_at from working_copy where account_id = ? and key = ?",
                WorkingCopies::copy,
                owner(),
                key);
    }

    /** Keeps a form as typed; what a pasted text left over stays with it. */
    public Instant keep(String key, int base, JsonObject form) {
        var text = form.toString();
        if (text.length() > MOST_CHARACTERS) {
            throw new ChapterhouseException(new Problem(
                    "CH-207",
                    Problem.Kind.USER,
                    "This page is longer than Chapterhouse can keep. Shorten it, or make two pages of it."));
        }
        var now = clock.instant();
        sql.run(
                "insert into working_copy (account_id, key, base, form, not_placed, notes, saved_at)"
                        + " values (?, ?, ?, ?::jsonb, '', '[]', ?) on conflict (account_id, key)"
                        + " do update set base = excluded.base, form = excluded.form, saved_at = excluded.saved_at",
                owner(),
                key,
                base,
                text,
                now);
        return now;
    }

    /** Begins new content from a pasted text. */
    public void begin(String key, JsonObject form, String notPlaced, List<String> notes) {
        keep(key, 0, form);
        sql.run(
                "update working_copy set not_placed = ?, notes = ?::jsonb where account_id = ? and key = ?",
                notPlaced.replace("\u0000", ""),
                JSON.createArrayBuilder(notes).build().toString(),
                owner(),
                key);
    }

    /** New content has become an item: what a pasted text left over goes with it. */
    public void rename(String key, String next, int base) {
        drop(next);
        sql.run("update working_copy set key = ?, base = ? where account_id = ? and key = ?", next, base, owner(), key);
    }

    public void drop(String key) {
        sql.run("delete from working_copy where account_id = ? and key = ?", owner(), key);
    }

    private UUID owner() {
        return user.id().value();
    }

    private static WorkingCopy copy(ResultSet row) throws SQLException {
        var notes =
                RecordJson.parse("{\"notes\":" + row.getString("notes") + "}").getJsonArray("notes");
        return new WorkingCopy(
                row.getString("key"),
                row.getInt("base"),
                RecordJson.parse(row.getString("form")),
                row.getString("not_placed"),
                notes.getValuesAs(JsonString::getString),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
