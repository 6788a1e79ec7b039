/**
 * Who someone is and what they may do.
 *
 * <p>An <em>account</em> is a person who can sign in. A <em>role</em> is a named set of things one may do, a row
 * that an organisation can add to; a <em>grant</em> gives an account a role on one site or on every site. What may be done is
 * asked for as a <em>permission</em> of exactly three parts, {@code area:verb:site}; an <em>area</em> is a content type, or what somebody brings with a dot in its name. An <em>actor</em> is whoever did something,
 * also where nobody was signed in. Open {@link org.chapterhouse.security.CurrentUser} first: a feature's front class
 * asks it before it does anything. {@link org.chapterhouse.security.Accounts} administers people,
 * {@link org.chapterhouse.security.SignIn} opens and ends sessions.
 *
 * <p>Invariants: nobody can give away what they do not hold; taking a role away, changing a password and disabling an
 * account work at once, on sessions that are already open too. Screens do not belong here, nor does anything that knows
 * pages: this package knows sites only by their slug.
 */
@NullMarked
package org.chapterhouse.security;

import org.jspecify.annotations.NullMarked;
