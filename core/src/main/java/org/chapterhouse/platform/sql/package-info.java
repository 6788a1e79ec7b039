/**
 * Plain SQL with less ceremony, for features that read and write a few rows of their own tables.
 *
 * <p>Open {@link org.chapterhouse.platform.sql.Sql} first. A statement takes part in the transaction around it, so
 * nothing here commits or rolls back. Mapping of objects does not belong here: a row becomes a record where it is read.
 */
@NullMarked
package org.chapterhouse.platform.sql;

import org.jspecify.annotations.NullMarked;
