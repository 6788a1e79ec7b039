/**
 * Screens that plugins bring: {@link org.chapterhouse.web.admin.plugins.PluginPage} puts one into the admin's frame, and what their tags need comes from here:
 * tables with their files, pickers.
 */
@NullMarked
package org.chapterhouse.web.admin.plugins;

import org.jspecify.annotations.NullMarked;
