/**
 * What is held of somebody, by whom and until when, and how it is forgotten.
 *
 * <p>Open {@link org.chapterhouse.person.PersonalData} first: a plugin whose tables name people hands it in, and so does the suite as {@link org.chapterhouse.person.HouseData}. A <em>person</em> is whoever goes
 * by what they once typed, mostly an e-mail address. {@link org.chapterhouse.person.PersonalRecords} asks all of them.
 *
 * <p>Invariant: who was looked for, and whose data were erased, stands nowhere afterwards. What is kept of whoever works here stays as long as they do.
 */
@NullMarked
package org.chapterhouse.person;

import org.jspecify.annotations.NullMarked;
