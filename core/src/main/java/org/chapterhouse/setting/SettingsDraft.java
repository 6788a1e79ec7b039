package org.chapterhouse.setting;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.text.Secret;

/**
 * What somebody wants settings to be.
 *
 * @param base the version it was begun from
 * @param document everything but the secrets; one that stands in it is passed over
 * @param typed new secrets, by name; the others stay as they are
 * @param cleared secrets to be taken away
 */
@HouseOnly
public record SettingsDraft(int base, JsonObject document, Map<String, Secret> typed, Set<String> cleared) {

    public SettingsDraft {
        typed = Map.copyOf(typed);
        cleared = Set.copyOf(cleared);
    }

    /** One that leaves the secrets alone. */
    public static SettingsDraft of(int base, JsonObject document) {
        return new SettingsDraft(base, document, Map.of(), Set.of());
    }
}
