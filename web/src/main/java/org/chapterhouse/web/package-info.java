/**
 * Everything with a screen. {@code web.site} is the public site, a servlet without sessions; {@code web.admin} the
 * admin, Faces behind a sign-in; {@code web.account} the few pages a stranger may see of it; {@code web.guard} what a
 * request passes before any of them; {@code web.hook} where services of others call; {@code web.error} what is shown instead of what could not be.
 *
 * <p>Their order is guard, hook, site, account, admin, error: each uses only those before it, and the classes beside them, which
 * use none.
 *
 * <p>Open {@code SiteServlet} for how a page reaches a reader, {@code ContentEditor} for how one is written. Every
 * filter, servlet and listener is in the suite's web.xml, in the order in which a request meets them.
 */
@NullMarked
package org.chapterhouse.web;

import org.jspecify.annotations.NullMarked;
