/**
 * What is held of somebody, by whom and until when, and how it is forgotten.
 *
 * <p>Open {@link org.chapterhouse.person.PersonalData} first: a plugin whose tables name people hands it in. A <em>person</em> is whoever goes
 * by what they once typed, mostly an e-mail address. {@link org.chapterhouse.person.PersonalRecords} asks every plugin.
 *
 * <p>Invariant: who was looked for, and whose data were erased, stands nowhere afterwards. Accounts of those who work here do not belong here.
 */
@NullMarked
package org.chapterhouse.person;

import org.jspecify.annotations.NullMarked;
