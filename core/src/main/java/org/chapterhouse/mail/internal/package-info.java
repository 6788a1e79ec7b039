/** How letters are kept and go out: not for other features. Open {@link org.chapterhouse.mail.internal.MailServer} first. */
@NullMarked
package org.chapterhouse.mail.internal;

import org.jspecify.annotations.NullMarked;
