/**
 * How accounts are kept, passwords are checked and Shiro is wired: not for other features.
 *
 * <p>Open {@link org.chapterhouse.security.internal.PasswordCheck} for what happens at a sign-in and
 * {@link org.chapterhouse.security.internal.SubjectFilter} for what happens at every request after it. Shiro is used
 * for the subject bound to a thread, its session, the question whether it is permitted something, and Argon2; nothing
 * of it leaves this package.
 */
@NullMarked
package org.chapterhouse.security.internal;

import org.jspecify.annotations.NullMarked;
