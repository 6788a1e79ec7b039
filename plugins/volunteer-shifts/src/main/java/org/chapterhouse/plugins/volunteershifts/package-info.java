/**
 * Volunteer shifts: who helps when, and who waits for a place.
 *
 * <p>Open {@link org.chapterhouse.plugins.volunteershifts.VolunteerShiftsPlugin} first. A {@code Shift} is a page; whoever wants to
 * help signs up below it, without an account. {@code SignUps} keeps them in tables of its own, since places are counted: who comes
 * too late waits, and moves up when somebody leaves. Letters tell them; nobody else learns who helps.
 */
@NullMarked
package org.chapterhouse.plugins.volunteershifts;

import org.jspecify.annotations.NullMarked;
