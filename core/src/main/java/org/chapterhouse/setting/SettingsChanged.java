package org.chapterhouse.setting;

import org.chapterhouse.problem.HouseOnly;

/**
 * Settings were changed, on this node or another. Fired after the commit; whoever keeps what was made with them makes it anew.
 */
@HouseOnly
public record SettingsChanged() {}
