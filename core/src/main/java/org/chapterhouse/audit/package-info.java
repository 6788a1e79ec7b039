/**
 * What was done, by whom, when: written once, never changed.
 *
 * <p>An <em>entry</em> says that an actor did an act to a subject on a site. A moment later each gets a <em>seal</em>, which
 * carries its hash and that of the seal before: a <em>chain</em>. Open {@link org.chapterhouse.audit.AuditTrail} first.
 * Invariants: the database refuses to change or remove an entry or a seal, and whoever gets around that breaks the chain visibly. Logging for developers does not
 * belong here, nor does anything secret or anybody's address.
 */
@NullMarked
package org.chapterhouse.audit;

import org.jspecify.annotations.NullMarked;
