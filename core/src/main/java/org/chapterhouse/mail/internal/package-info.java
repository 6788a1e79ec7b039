/** How letters are kept until they go out: not for other features. Open {@link org.chapterhouse.mail.internal.Outbox} first. */
@NullMarked
package org.chapterhouse.mail.internal;

import org.jspecify.annotations.NullMarked;
