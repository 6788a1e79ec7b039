package org.chapterhouse.workflow;

import jakarta.json.JsonObject;
import org.chapterhouse.problem.HouseOnly;

/**
 * What stands in an editor's form at one moment.
 *
 * @param page the opened editor it comes from
 * @param base the revision the person was looking at; 0 for new content
 * @param form every field as typed
 * @param slug the last part of the address as typed
 * @param language the tag of the chosen language; empty while nobody chose one: then as the item has it, or its site
 */
@HouseOnly
public record Typing(CopyKey key, EditorPage page, int base, JsonObject form, String slug, String language) {

    Typing of(CopyKey other) {
        return new Typing(other, page, base, form, slug, language);
    }
}
