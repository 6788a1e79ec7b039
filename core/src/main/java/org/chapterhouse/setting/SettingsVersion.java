package org.chapterhouse.setting;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.problem.HouseOnly;

/**
 * What settings said after one change. Never changed afterwards.
 *
 * @param number counts from 1, without gaps
 * @param document the record as it was then, without its secrets
 * @param secretsSet the secrets that were typed then, by name
 * @param secretsCleared those that were taken away
 * @param authorName as displayed then
 */
@HouseOnly
public record SettingsVersion(
        int number,
        JsonObject document,
        List<String> secretsSet,
        List<String> secretsCleared,
        Optional<UUID> authorId,
        String authorName,
        Instant createdAt) {}
