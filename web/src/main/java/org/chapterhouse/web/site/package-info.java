/**
 * The public site: what a visitor without an account sees.
 *
 * <p>Open {@link org.chapterhouse.web.site.Frame} first: the house frame that goes around the middle a plugin's
 * template draws. Nothing here knows a session, a cookie or a script. How a middle is drawn does not belong here.
 */
@NullMarked
package org.chapterhouse.web.site;

import org.jspecify.annotations.NullMarked;
