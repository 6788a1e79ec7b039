/**
 * The plumbing of core: what every feature stands on and no editor ever hears of.
 *
 * <p>Its public part is {@link org.chapterhouse.platform.RecordJson}: content is a Java record, a revision stores it as a
 * JSON document, and this is the one place where the two meet. A <em>path</em> names a place inside a document the way
 * a person would count on: {@code contacts[1].phone} is the phone of the second contact.
 *
 * <p>Invariant: what {@code write} returns, PostgreSQL's {@code jsonb} stores, and {@code read} gives back an equal record.
 * Nothing that knows what a field means belongs here; that is {@code content.field}.
 */
@NullMarked
package org.chapterhouse.platform;

import org.jspecify.annotations.NullMarked;
