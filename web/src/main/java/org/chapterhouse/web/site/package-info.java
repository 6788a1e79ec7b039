/**
 * The public site: what a visitor without an account sees.
 *
 * <p>Open {@link org.chapterhouse.web.site.SiteServlet} first: an address has an <em>answer</em>. {@link org.chapterhouse.web.site.SitePages}
 * turns it into a <em>spot</em> of a site and asks the {@link org.chapterhouse.web.site.Standings}, one after another, who stands there. A page
 * is drawn once, kept by {@link org.chapterhouse.web.site.PageCache} and given out by {@link org.chapterhouse.web.site.CacheFilter}
 * from then on. A page is a <em>middle</em>, drawn by a plugin's template, and the house's
 * {@link org.chapterhouse.web.site.Frame} around it; only a home page that no plugin draws, and the pages that say what
 * is not here or went wrong, have a middle of the house's own.
 *
 * <p>Nothing here knows a session or a cookie, and no page needs a script. The admin borrows {@link org.chapterhouse.web.site.Preview},
 * so that a preview is drawn by what will draw the page.
 */
@NullMarked
package org.chapterhouse.web.site;

import org.jspecify.annotations.NullMarked;
