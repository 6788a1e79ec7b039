/**
 * What every screen of the admin has: the frame around it, the addresses of the others, whom it is for, times in words.
 *
 * <p>What the container does to pages is mended in three places: {@link org.chapterhouse.web.admin.screen.ReopenedViews}, {@link org.chapterhouse.web.admin.screen.WholePageNonce} and
 * {@link org.chapterhouse.web.admin.screen.CalmExceptions}. Whatever a bean's act is refused stands on its screen in the refusal's words; a bean catches a refusal
 * only where it has more to do about it.
 */
@NullMarked
package org.chapterhouse.web.admin.screen;

import org.jspecify.annotations.NullMarked;
