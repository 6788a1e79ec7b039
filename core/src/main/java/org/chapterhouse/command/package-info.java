/**
 * What whoever runs the suite orders at the console: {@code chapterhouse.jar run volunteer-shifts export}.
 *
 * <p>Open {@link org.chapterhouse.command.Command} first, which is how a plugin brings one. The console's process knocks at the
 * {@link org.chapterhouse.command.CommandDoor}, which is on this machine only and opens to whoever can read its key in the data
 * directory; {@link org.chapterhouse.command.Commands} does what was said, as Chapterhouse itself, and the audit trail says who ordered
 * it.
 *
 * <p>Invariant: nothing that comes over the network orders a command.
 */
@NullMarked
package org.chapterhouse.command;

import org.jspecify.annotations.NullMarked;
