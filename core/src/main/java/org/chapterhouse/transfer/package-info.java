/**
 * A site's data as one file, and back: how it is kept safe, and how it moves to another machine or another PostgreSQL.
 *
 * <p>Open {@link org.chapterhouse.transfer.Backup} first. A <em>backup</em> is the rows of every table as one instant saw
 * them, with the version of the tables of every module; a <em>restore</em> makes those tables anew with the same
 * migrations that made them once, and puts the rows in. So a backup of one machine opens on another kind of machine,
 * and one of an older Chapterhouse in a newer one. Invariant: a restore writes into an empty database only, and into it
 * everything or nothing. How one gets at the database, and who may, does not belong here: the launcher knows.
 */
@NullMarked
package org.chapterhouse.transfer;

import org.jspecify.annotations.NullMarked;
