/**
 * Signing in, signing out and setting up: the only screens of the admin that strangers reach.
 *
 * <p>They are plain forms, drawn by templates: no session, no cookie and no script before the password was right, so that
 * any number of strangers costs no memory. Open {@link org.chapterhouse.web.account.SignInPage} first. The rules are in
 * {@code org.chapterhouse.security}.
 */
@NullMarked
package org.chapterhouse.web.account;

import org.jspecify.annotations.NullMarked;
