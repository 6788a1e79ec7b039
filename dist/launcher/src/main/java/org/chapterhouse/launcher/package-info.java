/**
 * Starting and stopping the suite on one machine.
 *
 * <p>The <em>launcher</em> is what a person starts. It reads the {@link org.chapterhouse.launcher.Settings}, holds the {@link
 * org.chapterhouse.launcher.DataDirectory}, and runs and watches two others: {@link org.chapterhouse.launcher.EmbeddedPostgres
 * PostgreSQL} and the <em>server process</em>, which needs JVM flags that {@code java -jar} cannot carry and holds {@link
 * org.chapterhouse.launcher.ApplicationServer Payara Micro} with the suite in it. What ends by itself is started again; until
 * the server answers, a {@link org.chapterhouse.launcher.Placeholder} does. Launcher and server talk in {@link
 * org.chapterhouse.launcher.PipeMessage lines} over the server's standard streams; the server ends when that line is cut.
 *
 * <p>For those who write plugins {@link org.chapterhouse.launcher.NewPlugin} writes one to begin with, and {@link
 * org.chapterhouse.launcher.Development} launches the suite with it and follows its sources.
 *
 * <p>Open {@link org.chapterhouse.launcher.Launch} first, then {@link org.chapterhouse.launcher.ServerProcess}, whose {@code
 * start} is the order of things. The launcher stays small: it loads neither the database's driver nor anything of the server.
 * What the suite does once it runs does not belong here, and nothing here may depend on core.
 */
@NullMarked
package org.chapterhouse.launcher;

import org.jspecify.annotations.NullMarked;
