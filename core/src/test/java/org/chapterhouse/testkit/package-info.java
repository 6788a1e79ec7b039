/**
 * Core without a server: the real PostgreSQL, CDI and transactions, started once for all tests in a second or two.
 *
 * <p>Open {@link org.chapterhouse.testkit.Core} first.
 */
@NullMarked
package org.chapterhouse.testkit;

import org.jspecify.annotations.NullMarked;
