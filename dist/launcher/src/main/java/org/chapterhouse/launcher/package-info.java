/**
 * Starting and stopping the suite on one machine.
 *
 * <p>The <em>launcher</em> is what a person starts: it reads the {@link org.chapterhouse.launcher.Settings}, then runs the
 * <em>server process</em> with the JVM flags that {@code java -jar} cannot carry, and passes its end on. The server process
 * holds everything else: the {@link org.chapterhouse.launcher.DataDirectory}, {@link
 * org.chapterhouse.launcher.EmbeddedPostgres PostgreSQL}, {@link org.chapterhouse.launcher.ApplicationServer Payara Micro}
 * and in it the suite. It ends as soon as the launcher is gone, however that went.
 *
 * <p>Open {@link org.chapterhouse.launcher.ServerProcess} first: its {@code start} is the order of things. What the suite
 * does once it runs does not belong here, and nothing here may depend on core.
 */
@NullMarked
package org.chapterhouse.launcher;

import org.jspecify.annotations.NullMarked;
