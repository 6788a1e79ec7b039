/**
 * Screens that a plugin puts among those of the admin.
 *
 * <p>Open {@link org.chapterhouse.screen.AdminPage} first: a page with its place in the {@link org.chapterhouse.screen.Menu} and the
 * permission that it needs. A {@link org.chapterhouse.screen.Table} shows rows of the plugin's own a page at a time; what was chosen in a
 * picker is {@link org.chapterhouse.screen.Picked}, a file that is handed in an {@link org.chapterhouse.screen.Upload}, and what an act
 * has done is told by {@link org.chapterhouse.screen.Done}. Its view is written with the suite's tags alone.
 *
 * <p>Who brings a screen is known in {@code plugin} alone; how it is drawn, in the admin.
 */
@NullMarked
package org.chapterhouse.screen;

import org.jspecify.annotations.NullMarked;
