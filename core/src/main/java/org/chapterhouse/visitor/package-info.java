/**
 * Forms that anybody may send, without an account, a session or a cookie.
 *
 * <p>Open {@link org.chapterhouse.visitor.PublicForm} first: a record, where it stands, and who takes what was {@link
 * org.chapterhouse.visitor.Sent}. A <em>token</em> is made with each form and comes back with it: it says which form it was and when it was
 * asked for, and is good for one sending. The <em>reception</em> looks at the token, at how fast and how often somebody sends, at
 * what was typed, and hands it on within a transaction.
 *
 * <p>Of who sent a form nothing is kept but what was typed, and that only by the plugin that asked for it. How a form is drawn belongs to the
 * public site.
 */
@NullMarked
package org.chapterhouse.visitor;

import org.jspecify.annotations.NullMarked;
