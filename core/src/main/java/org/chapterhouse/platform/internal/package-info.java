/**
 * What core needs of the server it runs in: the moment of the start, the data source and the clock.
 *
 * <p>Open {@link org.chapterhouse.platform.internal.StartUp} first. Tests put others in the place of the data source
 * and the clock. Nothing here knows what content is.
 */
@NullMarked
package org.chapterhouse.platform.internal;

import org.jspecify.annotations.NullMarked;
