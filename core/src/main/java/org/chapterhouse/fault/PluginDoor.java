package org.chapterhouse.fault;

import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/**
 * A place at which strangers set off a plugin's code: a page, an endpoint, a form, a webhook, a block of
 * a home page.
 *
 * @param name of what stands there, among those of its kind in its plugin
 * @param address at which it is asked for: one that fails there keeps nobody from the others
 */
@HouseOnly
public record PluginDoor(String plugin, Kind kind, String name, String address) {

    /** What a plugin can put where strangers come. */
    public enum Kind {
        PAGE("door.page"),
        ENDPOINT("door.endpoint"),
        FORM("door.form"),
        WEBHOOK("door.webhook"),
        BLOCK("door.block"),
        TRY_OUT("door.try-out");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        private Message called(String name, String plugin) {
            return Message.of(PluginDoor.class, key, name, plugin);
        }
    }

    /** What it is called, with its plugin. */
    public Message called() {
        return kind.called(name, plugin);
    }

    /** The door, whatever address it is asked for at. */
    PluginDoor anywhere() {
        return new PluginDoor(plugin, kind, name, "");
    }
}
