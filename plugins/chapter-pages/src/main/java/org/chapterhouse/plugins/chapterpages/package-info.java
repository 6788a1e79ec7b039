/**
 * Chapter pages: what a chapter says about itself on its own site.
 *
 * <p>Open {@link org.chapterhouse.plugins.chapterpages.ChapterProfile} first. A <em>profile</em> is a chapter's home page
 * and its line in the national <em>directory</em>; a <em>page</em> is one lasting page of its own, such as how to
 * volunteer. Both stand on chapters only. What a chapter announces is a press release, and its permissions and colours
 * are the site's; neither belongs here.
 */
@NullMarked
package org.chapterhouse.plugins.chapterpages;

import org.jspecify.annotations.NullMarked;
