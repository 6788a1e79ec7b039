/**
 * The plumbing of core: what every feature stands on and no editor ever hears of.
 *
 * <p>Open {@link org.chapterhouse.platform.RecordJson} first: content is a Java record, a revision stores it as a JSON
 * document, and this is the one place where the two meet. A <em>path</em> names a place inside a document the way a
 * person would count on: {@code contacts[1].phone} is the phone of the second contact. Beside it,
 * {@link org.chapterhouse.platform.Migrations} brings the tables of every module up to date,
 * {@link org.chapterhouse.platform.DatabaseRole} is the role that works with them and owns none,
 * {@link org.chapterhouse.platform.Configuration} is what whoever runs the suite has decided, and
 * {@link org.chapterhouse.platform.Starting} is the moment before the first request. SQL lies in {@code platform.sql}.
 *
 * <p>Invariant: what {@code write} returns, PostgreSQL's {@code jsonb} stores, and {@code read} gives back an equal
 * record. Nothing that knows what a field means belongs here; that is {@code form}.
 */
@NullMarked
package org.chapterhouse.platform;

import org.jspecify.annotations.NullMarked;
