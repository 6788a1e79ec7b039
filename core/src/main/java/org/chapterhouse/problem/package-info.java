/**
 * How Chapterhouse says that something is wrong: what happened, which value, what to do.
 *
 * <p>Open {@link org.chapterhouse.problem.ChapterhouseException} first. Every exception that may reach a person
 * carries a {@link org.chapterhouse.problem.Problem} with a stable code; its kind decides who has to act. Messages of
 * libraries do not belong here: they are logged, never shown.
 */
@NullMarked
package org.chapterhouse.problem;

import org.jspecify.annotations.NullMarked;
