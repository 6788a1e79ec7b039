/** How orders are kept: not for other features. Open {@link org.chapterhouse.job.internal.Orders} first. */
@NullMarked
package org.chapterhouse.job.internal;

import org.jspecify.annotations.NullMarked;
