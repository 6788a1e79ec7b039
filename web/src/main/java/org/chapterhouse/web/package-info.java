/**
 * Everything with a screen. {@code web.site} is the public site, a servlet without sessions; {@code web.admin} the
 * admin, Faces behind a sign-in; {@code web.account} the few pages a stranger may see of it; {@code web.guard} what a
 * request passes before any of them.
 *
 * <p>Open {@code SiteServlet} for how a page reaches a reader, {@code ContentEditor} for how one is written. The order
 * of filters is in the suite's web.xml, with every servlet but those of {@code web.account}, which say their address themselves.
 */
@NullMarked
package org.chapterhouse.web;

import org.jspecify.annotations.NullMarked;
