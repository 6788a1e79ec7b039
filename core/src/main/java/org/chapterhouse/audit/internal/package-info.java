/**
 * How the audit trail is kept: not for other features. Open {@link org.chapterhouse.audit.internal.Seals} first.
 */
@NullMarked
package org.chapterhouse.audit.internal;

import org.jspecify.annotations.NullMarked;
