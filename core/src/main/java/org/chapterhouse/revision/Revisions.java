package org.chapterhouse.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.NoSuchContent;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;

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
        return sql.of(SELECT + " where item_id = :item and number = :number")
                .with("item", item)
                .with("number", number)
                .first(Revision.class)
                .orElseThrow(() -> new NoSuchContent(item));
    }

    /** Newest first, at most 200. */
    public List<Revision> history(ContentId item) {
        contents.require(item);
        return sql.of(SELECT + " where item_id = :item order by number desc limit 200")
                .with("item", item)
                .list(Revision.class);
    }

    /** Adds the next revision; whoever calls it has checked the permission and holds the item's row. */
    @HouseOnly
    @ForEveryone("whoever saves an item has been asked for that")
    public void append(Revision revision) {
        sql.of("insert into revision (item_id, number, title, payload, hash, author_id, author_name, created_at) values"
                        + " (:itemId, :number, :title, :payload, :hash, :authorId, :authorName, :createdAt)")
                .with(revision)
                .run();
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
}
