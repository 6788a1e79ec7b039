/**
 * What content said, at every save: immutable documents, and how two of them differ.
 *
 * <p>Open {@link org.chapterhouse.revision.Revisions} first. A <em>revision</em> is never changed and never deleted; its
 * <em>hash</em> is what an approval binds to. Which revision readers see is decided in {@code workflow}.
 */
@NullMarked
package org.chapterhouse.revision;

import org.jspecify.annotations.NullMarked;
