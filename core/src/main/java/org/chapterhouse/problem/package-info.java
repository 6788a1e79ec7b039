/**
 * How Chapterhouse says that something is wrong: what happened, which value, what to do.
 *
 * <p>Open {@link org.chapterhouse.problem.ChapterhouseException} first. Every exception that may reach a person
 * carries a {@link org.chapterhouse.problem.Problem} with a stable code; its kind is the answer, the same wherever it is given. Its
 * {@link org.chapterhouse.problem.Message} is a key with arguments: nobody makes a sentence where something goes wrong, but where
 * somebody reads it, in their language. Messages of libraries do not belong here: they are logged under a
 * {@link org.chapterhouse.problem.Reference}, never shown.
 */
@NullMarked
package org.chapterhouse.problem;

import org.jspecify.annotations.NullMarked;
