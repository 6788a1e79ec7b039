/**
 * Pages and data that a plugin puts on the public site besides its content.
 *
 * <p>Open {@link org.chapterhouse.page.PublicPage} first. A <em>public page</em> stands at an address of the plugin's own and is drawn
 * by its template; a <em>JSON endpoint</em> says the same to programs. Both are made by a bean of the plugin, which is given a {@link
 * org.chapterhouse.page.PageRequest} and answers what is {@link org.chapterhouse.page.Shown}, or that there is nothing. What is shown
 * says what it depends on, so that it can be kept until that changes; {@link org.chapterhouse.page.ShownChanges} is told when it does.
 *
 * <p>A {@link org.chapterhouse.page.HomeBlock} is shown on the home pages that choose it, an {@link org.chapterhouse.page.Asset} is a
 * style or a script that goes with the plugin's own pages.
 *
 * <p>Who brings a page is known in {@code plugin} alone; how it is drawn and kept, in the public site.
 */
@NullMarked
package org.chapterhouse.page;

import org.jspecify.annotations.NullMarked;
