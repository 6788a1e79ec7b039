/** Which forms were sent already, how often somebody sends, and the key that tokens are signed with. */
@NullMarked
package org.chapterhouse.visitor.internal;

import org.jspecify.annotations.NullMarked;
