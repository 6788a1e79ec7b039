/**
 * Press releases: what the organisation tells journalists, and when they may use it.
 *
 * <p>Open {@link org.chapterhouse.plugins.pressreleases.PressRelease} first. The words of the trade: the <em>release
 * line</em> says when a text may be used; under <em>embargo</em> it may be read by the press but not published before
 * an instant; on <em>hold</em> it may not be used at all yet; the <em>dateline</em> is the place and day a text was
 * issued, run into its first paragraph; the <em>boilerplate</em> is the standing paragraph about who is speaking; the
 * <em>end mark</em> ({@code ###} or {@code -30-}) tells an editor that no page is missing. How the release line and
 * the dateline are written is a {@link org.chapterhouse.plugins.pressreleases.StyleProfile}; only
 * {@link org.chapterhouse.plugins.pressreleases.ReleaseLine} writes them.
 *
 * <p>Reading a release from pasted text is the {@code intake} package. Sending releases does not belong here.
 */
@NullMarked
package org.chapterhouse.plugins.pressreleases;

import org.jspecify.annotations.NullMarked;
