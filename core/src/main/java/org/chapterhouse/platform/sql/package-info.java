/**
 * Plain SQL with less ceremony, for features that read and write a few rows of their own tables.
 *
 * <p>Open {@link org.chapterhouse.platform.sql.Sql} first, or, for a plugin, {@link org.chapterhouse.platform.sql.Tables}:
 * the same statements, on tables in a schema of the plugin's own. Values are named, rows become records by the names of
 * their components. A statement takes part in the transaction around it, so nothing here commits or rolls back; nothing is
 * loaded later, put together or kept. A transaction that the database gave up in favour of another is done anew by
 * {@link org.chapterhouse.platform.sql.TryingAgain}.
 */
@NullMarked
package org.chapterhouse.platform.sql;

import org.jspecify.annotations.NullMarked;
