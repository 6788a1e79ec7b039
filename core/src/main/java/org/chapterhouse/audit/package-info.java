/**
 * What was done, by whom, when: written once, never changed.
 *
 * <p>An <em>entry</em> says that an actor did an action to a subject on a site. Entries form a <em>chain</em>: each carries
 * the hash of the one before. Open {@link org.chapterhouse.audit.AuditTrail} first. Invariants: the database refuses to
 * change or remove an entry, and whoever gets around that breaks the chain visibly. Logging for developers does not
 * belong here, nor does anything secret.
 */
@NullMarked
package org.chapterhouse.audit;

import org.jspecify.annotations.NullMarked;
