/**
 * Where services outside call by themselves. Open {@link org.chapterhouse.web.hook.HookServlet}: no session, no cookie and no
 * page; who calls is known by a signature alone.
 */
@NullMarked
package org.chapterhouse.web.hook;

import org.jspecify.annotations.NullMarked;
