package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who has the bundle and Maven, and nothing else of Chapterhouse, writes a plugin. Maven begins with an empty
 * repository, and takes what is not ours from that of the machine instead of the network.
 */
final class NewPluginIT {

    private static final String PAGE = "/events/a-first-page-of-events";

    @TempDir
    Path work;

    @Test
    void fromNothingToAPageThatFollowsItsSources() throws Exception {
        var home = RunningBundle.home();
        assertThat(run(RunningBundle.program(home, "new-plugin", "events"))).contains("events/ is written");
        var plugin = work.resolve("events");
        useOwnRepository(plugin);
        try (var bundle = RunningBundle.develop(home, plugin, work.resolve("data"), RunningBundle.freePort())
                .awaitStart()) {
            assertThat(bundle.get("/events").body()).contains("<h1>Events</h1>", "href=\"" + PAGE + "\"");
            assertThat(bundle.get(PAGE).body()).contains("<h1>A first page of events</h1>");

            change(plugin.resolve("src/main/jte/events/page.jte"), "<h1>", "<h1>Come to: ");
            bundle.awaitOn(PAGE, "<h1>Come to: A first page of events</h1>");

            change(plugin.resolve("src/main/java/org/example/events/EventsPlugin.java"), "\"/events\"", "\"/diary\"");
            bundle.awaitOn("/diary", "<h1>Events</h1>");
            // the server may have shown the template before the launcher saw that it had changed
            assertThat(bundle.said())
                    .containsPattern("EventsPlugin\\.java(, page\\.jte)? changed\\. Built; starting again\\.");

            change(plugin.resolve("src/main/java/org/example/events/Event.java"), "String title", "Nothing title");
            awaitWords(bundle, "Event.java changed and it does not build");
            assertThat(bundle.said()).contains("cannot find symbol");
            assertThat(bundle.get("/diary").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatIsWrittenKeepsTheContractOfAllPlugins() throws Exception {
        run(RunningBundle.program(RunningBundle.home(), "new-plugin", "volunteer-shifts", "org.harborlight"));
        var plugin = work.resolve("volunteer-shifts");
        useOwnRepository(plugin);
        assertThat(run(new ProcessBuilder("mvn", "-B", "-f", plugin.toString(), "verify")))
                .contains("VolunteerShiftsPluginTest", "Failures: 0, Errors: 0, Skipped: 0", "BUILD SUCCESS")
                .doesNotContain("volunteershifts/VolunteerShift.java:[");
    }

    private void useOwnRepository(Path plugin) throws IOException {
        var settings = Files.writeString(
                work.resolve("settings.xml"),
                "<settings><mirrors><mirror><id>machine</id><mirrorOf>central</mirrorOf><url>%s</url></mirror></mirrors></settings>"
                        .formatted(machinesRepository().toUri()));
        var options = "--settings\n" + settings + "\n-Dmaven.repo.local=" + work.resolve("repository") + "\n";
        Files.writeString(Files.createDirectories(plugin.resolve(".mvn")).resolve("maven.config"), options);
    }

    /** That which the server's jar lies in, three folders and a group of three below it. */
    private static Path machinesRepository() {
        var payara = Path.of(System.getProperty("payara.microJar"));
        return payara.getRoot().resolve(payara.subpath(0, payara.getNameCount() - 6));
    }

    private static void change(Path file, String before, String after) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private static void awaitWords(RunningBundle bundle, String words) throws IOException, InterruptedException {
        for (var tries = 0; tries < 1_200 && !bundle.said().contains(words); tries++) {
            Thread.sleep(100);
        }
        assertThat(bundle.said()).contains(words);
    }

    /** What it says, once it has ended well. */
    private String run(ProcessBuilder builder) throws IOException, InterruptedException {
        var output = Files.createTempFile(work, "said", ".txt");
        var process = builder.directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        var said = Files.readString(output);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
