package org.chapterhouse.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.NoSuchContent;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.platform.sql.Sql;

/** The history of every content item. Append-only: the database itself refuses to change or delete a revision. */
@ApplicationScoped
@Transactional
public class Revisions {

    private static final String SELECT =
            "select item_id, number, title, payload, hash, author_id, author_name, created_at from revision";

    @Inject
    Sql sql;

    @Inject
    Contents contents;

    /** @throws NoSuchContent when there is no such revision, or not for this person */
    public Revision require(ContentId item, int number) {
        contents.require(item);
        return sql.first(SELECT + " where item_id = ? and number = ?", Revisions::revision, item.value(), number)
                .orElseThrow(() -> new NoSuchContent(item));
    }

    /** Newest first, at most 200. */
    public List<Revision> history(ContentId item) {
        contents.require(item);
        return sql.list(
                SELECT + " where item_id = ? order by number desc limit 200", Revisions::revision, item.value());
    }

    /** Adds the next revision; whoever calls it has checked the permission and holds the item's row. */
    public void append(Revision revision) {
        sql.run(
                "insert into revision (item_id, number, title, payload, hash, author_id, author_name, created_at)"
                        + " values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)",
                revision.itemId().value(),
                revision.number(),
                revision.title(),
                revision.payload().toString(),
                revision.hash(),
                revision.authorId().orElse(null),
                revision.authorName(),
                revision.createdAt());
    }

    /** What tells two payloads apart: SHA-256 of the JSON text, 64 hexadecimal digits. */
    public static String hash(JsonObject payload) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(payload.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                new ContentId(row.getObject("item_id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                RecordJson.parse(row.getString("payload")),
                row.getString("hash"),
                Optional.ofNullable(row.getObject("author_id", UUID.class)),
                row.getString("author_name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
