package org.chapterhouse.visitor;

import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.fault.PluginDoor;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.site.Site;

/**
 * One form at one place: on a site, below an item or not.
 *
 * @param plugin who brings it
 * @param language in which it is drawn
 */
@HouseOnly
public record FormTarget<T extends Record>(
        String plugin, PublicForm<T> form, Site site, Optional<ContentId> item, Locale language) {

    /** What a token is made for: it is good for no other form, site or item. */
    String purpose() {
        return String.join(
                "\n",
                name(),
                site.id().toString(),
                item.map(ContentId::toString).orElse(""));
    }

    /** Through which what was sent gets to the plugin. */
    PluginDoor door() {
        return new PluginDoor(
                plugin,
                PluginDoor.Kind.FORM,
                form.id(),
                site.slug() + item.map(id -> " " + id).orElse(""));
    }

    /** The form, among those of all plugins. */
    String name() {
        return plugin + "." + form.id();
    }
}
