/**
 * Core's plumbing: the database connection and the clock.
 *
 * <p>Open {@link org.chapterhouse.platform.internal.ContainerDataSource} first. Nothing here knows what content is.
 */
@NullMarked
package org.chapterhouse.platform.internal;

import org.jspecify.annotations.NullMarked;
