/**
 * What content said, at every save: immutable documents, and how two of them differ.
 *
 * <p>Open {@link org.chapterhouse.revision.Revisions} first. A <em>revision</em> is never changed and never deleted;
 * the database itself refuses both. Its <em>hash</em> tells two texts apart and is noted in the audit trail when the
 * revision is published. Which revision readers see is decided in {@code workflow}.
 */
@NullMarked
package org.chapterhouse.revision;

import org.jspecify.annotations.NullMarked;
