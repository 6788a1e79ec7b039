/**
 * Everything with a screen. {@code web.site} is the public site, a servlet without sessions; {@code web.admin} the admin,
 * Faces behind a sign-in; {@code web.account} the few pages a stranger may see of it.
 *
 * <p>Open {@code SiteServlet} for how a page reaches a reader, {@code ContentEditor} for how one is written.
 */
@NullMarked
package org.chapterhouse.web;

import org.jspecify.annotations.NullMarked;
