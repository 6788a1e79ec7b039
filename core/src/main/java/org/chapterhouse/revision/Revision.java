package org.chapterhouse.revision;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.ContentId;

/**
 * What a content item said at one save. Never changed afterwards.
 *
 * @param number counts from 1 within the item, without gaps
 * @param payload the record as it was then, under the component names of then
 * @param hash SHA-256 of the payload, 64 hexadecimal digits
 * @param authorName as displayed at the time of saving
 */
public record Revision(
        ContentId itemId,
        int number,
        String title,
        JsonObject payload,
        String hash,
        Optional<UUID> authorId,
        String authorName,
        Instant createdAt) {}
