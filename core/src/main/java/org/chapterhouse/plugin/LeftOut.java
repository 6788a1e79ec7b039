package org.chapterhouse.plugin;

import org.chapterhouse.problem.HouseOnly;

/**
 * A plugin that is here and does not take part, so that the others can.
 *
 * @param jar the file's name, or the plugin's class where that is not known
 * @param reason why, and what to do; whole sentences
 */
@HouseOnly
public record LeftOut(String jar, String reason) {

    @Override
    public String toString() {
        return "CH-026 The plugin '" + jar + "' was left out; everything else runs. " + reason;
    }
}
