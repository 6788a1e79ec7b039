package org.chapterhouse.fault;

import org.chapterhouse.problem.HouseOnly;

/** Looks at what the code of a plugin has left behind, each time after it was let in and out. A bean of this type is all the registration there is. */
@HouseOnly
public interface AfterVisit {

    /**
     * @throws PluginFailed when something is there that must not be, so that what the plugin has answered is not shown
     */
    void lookAfter(PluginDoor door);
}
