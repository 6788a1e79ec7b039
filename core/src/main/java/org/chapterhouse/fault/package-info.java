/**
 * Where the code of plugins is run, so that a plugin that fails breaks its own page, form or job and nothing else.
 *
 * <p>Open {@link org.chapterhouse.fault.PluginHomes} first: whoever calls what a plugin has written does so through it, and what fails
 * there is a {@link org.chapterhouse.fault.PluginFailed}, which names the plugin. What strangers set off goes through a {@link
 * org.chapterhouse.fault.PluginDoor} besides: few at a time, for a limited time, and after repeated failures the door is shut for a while.
 * {@link org.chapterhouse.fault.PluginDoors} knows which, for whoever looks after the suite.
 *
 * <p>It lies below everything that calls plugins, and knows none of it.
 */
@NullMarked
package org.chapterhouse.fault;

import org.jspecify.annotations.NullMarked;
