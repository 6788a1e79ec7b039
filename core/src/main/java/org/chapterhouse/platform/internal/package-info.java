/**
 * Core's plumbing: the database connection, the migrations of every module, the clock.
 *
 * <p>Open {@link org.chapterhouse.platform.internal.Migrations} first. Nothing here knows what content is.
 */
@NullMarked
package org.chapterhouse.platform.internal;

import org.jspecify.annotations.NullMarked;
