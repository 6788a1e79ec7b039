/** How calls are kept: not for other features. Open {@link org.chapterhouse.webhook.internal.Calls} first. */
@NullMarked
package org.chapterhouse.webhook.internal;

import org.jspecify.annotations.NullMarked;
