package org.chapterhouse.setting;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;

/**
 * Settings as somebody sees them who may change them.
 *
 * @param document what holds, without the secrets
 * @param secrets those that are set, by name
 * @param newest the last change; none while nobody has decided anything
 */
@HouseOnly
public record OpenSettings(
        SettingsPlace<?> place,
        JsonObject document,
        Map<String, SecretState> secrets,
        Optional<SettingsVersion> newest) {

    /** The version this is; 0 while there is none. */
    public int base() {
        return newest.map(SettingsVersion::number).orElse(0);
    }
}
