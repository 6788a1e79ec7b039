/** Keeps the published pages true: writes their rows when content is published or withdrawn, and tells who must know. */
@NullMarked
package org.chapterhouse.publication.internal;

import org.jspecify.annotations.NullMarked;
