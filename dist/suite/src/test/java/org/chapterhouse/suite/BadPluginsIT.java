package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarFile;
import org.chapterhouse.type.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Among good plugins every bad one is left out alone, and console, log and Home say which, why and what to do. */
final class BadPluginsIT {

    @TempDir
    Path directory;

    private final Map<String, String> reasons = new LinkedHashMap<>();

    @Test
    void whateverIsWrongWithAPluginTheRestRuns() throws Exception {
        var home = RunningBundle.home();
        make(new BadPlugins(directory.resolve("work"), home.resolve("plugins")));
        try (var bundle = RunningBundle.start(
                        home, directory.resolve("data"), RunningBundle.freePort(), Map.of("CHAPTERHOUSE_DEMO", "true"))
                .awaitStart()) {
            assertThat(bundle.get("/").statusCode()).isEqualTo(200);
            assertThat(bundle.get("/press").body()).contains("Press releases").doesNotContain("STRANGER");
            var log = Files.readString(directory.resolve("data/logs/server.log"));
            reasons.forEach((jar, reason) -> {
                assertThat(bundle.complaintsAbout(jar))
                        .as(jar)
                        .singleElement()
                        .asString()
                        .contains(reason);
                assertThat(log).contains("CH-026 The plugin '" + jar);
            });
            assertThat(bundle.complaints()).as("nobody else is left out").hasSize(reasons.size());
            assertThat(bundle.get("/good").body()).contains("STRANGER");
            AtWork.failedAlone(bundle);
            seenAtHome(bundle);
        }
    }

    /** Otherwise what the house's own plugins need of core would be checked against nothing. */
    @Test
    void theHousesOwnPluginsSayWhatTheyWereBuiltFor() throws IOException {
        String present;
        try (var stream = ContentType.class.getResourceAsStream("/META-INF/chapterhouse/api-version")) {
            present = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        try (var jars = Files.list(Home.built().resolve("plugins"))) {
            for (var path :
                    jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                try (var jar = new JarFile(path.toFile())) {
                    assertThat(jar.getManifest().getMainAttributes().getValue("Chapterhouse-Api"))
                            .as(path.toString())
                            .isEqualTo(present);
                }
            }
        }
    }

    private void make(BadPlugins plugins) throws IOException {
        plugins.add("good", "good", fine("good"), "", "1.0");
        bad(plugins, "pattern", "pattern", ".path(\"/{nothing}\")", "", "names 'nothing'");
        bad(
                plugins,
                "constructor",
                "constructor",
                fine("constructor"),
                "public ThePlugin() { if (Thread.currentThread().isAlive()) throw new IllegalStateException(\"no"
                        + " licence\"); }",
                "no licence");
        bad(plugins, "sameid", "press-releases", fine("sameid"), "", "is the plugin 'press-releases' already");
        bad(plugins, "samelist", "samelist", list("/press"), "", "the address '/press', which belongs to");
        bad(plugins, "adminword", "adminword", list("/admin"), "", "'/admin', which begins with a word");
        bad(
                plugins,
                "template",
                "template",
                ".path(\"/template/{slug}\").page(Templates.of(ThePlugin.class, \"template\").page(\"missing\"))",
                "",
                "there is no template template/missing.jte");
        plugins.add("newer", "newer", fine("newer"), "", "1.7");
        reasons.put("newer.jar", "It was built for version 1.7");
        plugins.addUnreadable("unreadable");
        reasons.put("unreadable.jar", "It is no readable jar");
        plugins.add(
                "missing",
                "missing",
                fine("missing"),
                "public Helper helper() { return null; } public static class Helper {}",
                "1.0");
        plugins.takeOut("missing", "ThePlugin$Helper");
        reasons.put("missing.jar", "something is missing in it");
        deploymentFails(plugins);
        doesNothing(plugins);
        comesInPastTheRegistry(plugins);
        breaksItsOwnTables(plugins);
        AtWork.addTo(plugins);
        var copy = Home.built().resolve("plugins");
        try (var jars = Files.list(copy)) {
            var jar = jars.filter(file -> file.toString().contains("donation-appeals"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(jar, plugins.folder().resolve("zz-copy.jar"));
            var good = plugins.folder().resolve("good.jar");
            Files.copy(good, plugins.folder().resolve("good-1.9.0.jar"));
            Files.move(good, plugins.folder().resolve("good-1.10.0.jar"));
        }
        reasons.put("zz-copy.jar", "It has the same classes as");
        reasons.put("good-1.9.0.jar", "It has the same classes as 'good-1.10.0.jar'");
    }

    /** Each keeps the container from starting the application at all. */
    private void deploymentFails(BadPlugins plugins) throws IOException {
        bad(
                plugins,
                "unsatisfied",
                "unsatisfied",
                fine("unsatisfied"),
                "@jakarta.inject.Inject Runnable nobodyMakesThis;",
                "Unsatisfied dependencies for type Runnable");
        bad(
                plugins,
                "ambiguous",
                "ambiguous",
                fine("ambiguous"),
                "@jakarta.enterprise.inject.Produces static org.chapterhouse.publication.PublishedPages second() {"
                        + " return null; }",
                "Ambiguous dependencies for type PublishedPages");
        bad(
                plugins,
                "finalbean",
                "finalbean",
                fine("finalbean"),
                "@jakarta.enterprise.context.ApplicationScoped public static final class Last {}"
                        + " @jakarta.inject.Inject Last last;",
                "non-proxyable dependencies");
        bad(
                plugins,
                "observer",
                "observer",
                fine("observer"),
                "void begins(@jakarta.enterprise.event.Observes"
                        + " @jakarta.enterprise.context.Initialized(jakarta.enterprise.context.ApplicationScoped.class)"
                        + " Object event) { throw new IllegalStateException(\"no observatory\"); }",
                "no observatory");
        bad(
                plugins,
                "starting",
                "starting",
                fine("starting"),
                "void begins(@jakarta.enterprise.event.Observes org.chapterhouse.platform.Starting event) { throw new"
                        + " org.chapterhouse.problem.ChapterhouseException(new org.chapterhouse.problem.Problem("
                        + " \"CH-999\", org.chapterhouse.problem.Problem.Kind.CONFIG,"
                        + " org.chapterhouse.problem.Message.asWritten(\"The sky is not set.\"))); }",
                "The sky is not set.");
    }

    /** The server would start each by itself, for everybody. */
    private void comesInPastTheRegistry(BadPlugins plugins) throws IOException {
        var marks = Map.of(
                "servlet", "@jakarta.servlet.annotation.WebServlet(\"/side/servlet\") ",
                "listener", "@jakarta.servlet.annotation.WebListener ",
                "filter", "@jakarta.servlet.annotation.WebFilter(\"/*\") ",
                "resource", "@jakarta.ws.rs.Path(\"/side\") ",
                "timer", "@jakarta.ejb.Singleton @jakarta.ejb.Startup ",
                "socket", "@jakarta.websocket.server.ServerEndpoint(\"/side/socket\") ");
        for (var side : marks.entrySet()) {
            var name = "side" + side.getKey();
            bad(
                    plugins,
                    name,
                    name,
                    fine(name),
                    side.getValue() + "public static class Side extends jakarta.servlet.http.HttpServlet {}",
                    "What answers or runs by a clock is handed in");
        }
        plugins.add("sidefile", "sidefile", fine("sidefile"), "", "1.0");
        plugins.putFile("sidefile", "META-INF/services/jakarta.servlet.ServletContainerInitializer", "net.stranger.X");
        reasons.put("sidefile.jar", "by which the server would start something by itself");
        // by code: nobody hands it the context in which it could
        plugins.add(
                "programmed",
                "programmed",
                fine("programmed"),
                "void begins(@jakarta.enterprise.event.Observes"
                        + " @jakarta.enterprise.context.Initialized(jakarta.enterprise.context.ApplicationScoped.class)"
                        + " jakarta.servlet.ServletContext context) {"
                        + " context.addServlet(\"side\", Side.class).addMapping(\"/side/programmed\"); }"
                        + " public static class Side extends jakarta.servlet.http.HttpServlet {}",
                "1.0");
    }

    private void breaksItsOwnTables(BadPlugins plugins) throws IOException {
        bad(plugins, "brokensql", "brokensql", fine("brokensql"), "", "Its tables cannot be brought up to date");
        plugins.putScript("brokensql", "create table thing (id uuid primary key); create tabel other (id uuid);");
    }

    /** Each would be there and never be heard of. */
    private void doesNothing(BadPlugins plugins) throws IOException {
        bad(
                plugins,
                "nobean",
                "nobean",
                fine("nobean"),
                "public ThePlugin(String nobodyGivesThis) {}",
                "Its class net.stranger.nobean.ThePlugin is no bean");
        plugins.addWithoutPlugin("empty");
        reasons.put("empty.jar", "It has no plugin in it");
        bad(
                plugins,
                "meddler",
                "meddler",
                fine("meddler"),
                "",
                "touches 'public.account', which is not the plugin's own");
        plugins.putScript("meddler", "alter table public.account add column kite text;");
        bad(plugins, "folderless", "folderless", fine("folderless"), "", "no entry for the folder 'db/folderless/'");
        plugins.putScriptWithoutFolder("folderless");
    }

    private void bad(BadPlugins plugins, String name, String id, String traits, String members, String reason)
            throws IOException {
        plugins.add(name, id, traits, members, "1.0");
        reasons.put(name + ".jar", reason);
    }

    static String fine(String name) {
        return list("/" + name);
    }

    private static String list(String path) {
        return ".path(\"/of-strangers" + path + "/{slug}\").listing(Listing.at(\"" + path
                + "\", (listing, page) -> page.rich(RichText.fromPlainText(\"STRANGER\"))))";
    }

    private void seenAtHome(RunningBundle bundle) throws IOException {
        try (var playwright = Playwright.create(OpenHouse.NO_DOWNLOAD);
                var browser = OpenHouse.browser(playwright);
                var person = Visitor.comes(browser, bundle.address().replace("127.0.0.1", "localhost"), Visitor.WIDE)) {
            OpenHouse.setUp(person, bundle.setUpLink());
            var home = person.opens("/admin/home").page().locator("main").innerText();
            reasons.forEach((jar, reason) -> assertThat(home).contains(jar, reason));
            assertThat(home).as("the job that failed").contains("Explode");
            person.looksAt("home-left-out");
        }
    }
}
