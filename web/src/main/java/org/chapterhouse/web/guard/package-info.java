/**
 * What a request passes before a page sees it: the headers that keep browsers strict, where an unsafe request came
 * from, and that {@code /admin} is for people who are signed in.
 *
 * <p>The filters are listed in web.xml, because their order matters; open
 * {@link org.chapterhouse.web.guard.SignedInFilter} first. A page that is drawn already is answered ahead of all but the
 * headers. None of them opens a session. What somebody may do is not decided here but in the front class of
 * each feature.
 */
@NullMarked
package org.chapterhouse.web.guard;

import org.jspecify.annotations.NullMarked;
