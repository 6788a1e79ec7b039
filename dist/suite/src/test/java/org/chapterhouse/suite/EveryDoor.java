package org.chapterhouse.suite;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.Verb;

/**
 * Every door of a running suite, tried by people of every role on their own chapter and on another one. What each needs is said here
 * for the screens and servlets of the house and read off the plugins for what is theirs: a door of which nobody has said it fails.
 */
final class EveryDoor {

    private static final String OWN = "denver";
    private static final String OTHER = "baltimore";
    private static final Pattern MAPPING = Pattern.compile("<url-pattern>([^<]+)</url-pattern>");

    /** What each role may do to content. Nobody but an administrator may do anything in an area, unless its plugin says so. */
    private static final Map<String, Set<Verb>> ROLES = Map.of(
            "administrator", Set.of(Verb.values()),
            "editor", Set.of(Verb.values()),
            "writer", Set.of(Verb.VIEW, Verb.EDIT),
            "reader", Set.of(Verb.VIEW),
            "nobody", Set.of());

    /** What a screen of the house needs where its address names a site, a type of content or one of its items. */
    private static final Map<String, List<Door>> SCREENS = Map.ofEntries(
            entry("home", List.of(new Door("/admin/home?site=*", "", Verb.VIEW))),
            entry("content-list", List.of(new Door("/admin/content-list?type=TYPE&site=*", "TYPE", Verb.VIEW))),
            entry(
                    "content-editor",
                    List.of(
                            new Door("/admin/content-editor?type=TYPE&site=*", "TYPE", Verb.EDIT),
                            new Door("/admin/content-editor?id=ID", "TYPE", Verb.VIEW))),
            entry("history", List.of(new Door("/admin/history?id=ID", "TYPE", Verb.VIEW))),
            entry(
                    "new-from-text",
                    List.of(new Door("/admin/new-from-text?type=press-release&site=*", "press-release", Verb.EDIT))),
            // lists those that somebody may see there, if any
            entry("all-settings", List.of(new Door("/admin/all-settings?site=*", "", Verb.VIEW))),
            entry(
                    "settings-editor",
                    List.of(new Door("/admin/settings-editor?settings=SETTINGS&site=*", "suite.settings", Verb.EDIT))),
            entry(
                    "settings-history",
                    List.of(new Door("/admin/settings-history?settings=SETTINGS&site=*", "suite.settings", Verb.EDIT))),
            entry("personal-data", List.of(Door.nobodys("/admin/personal-data"))),
            entry("frame", List.of()), // what is around every screen, and nothing in it
            entry("instead-of-a-screen", List.of(Door.nobodys("/admin/instead-of-a-screen"))),
            entry("plugin-page", List.of(Door.nobodys("/admin/plugin-page"))));

    /** What the servlets of the house need; to whoever is on one chapter only, what is about the whole suite is not there. */
    private static final Map<String, List<Door>> SERVLETS = Map.ofEntries(
            entry("/", List.of()), // the public site
            entry("/hooks/*", List.of()),
            entry("/error", List.of()),
            entry("*.xhtml", List.of()),
            entry("/admin", List.of()),
            entry("/admin/", List.of()),
            entry("/admin/sign-in", List.of()),
            entry("/admin/sign-out", List.of()),
            entry("/admin/set-up", List.of()),
            entry("/admin/jump", List.of()), // leads to a screen
            entry("/admin/linkable", List.of()), // says what is published
            entry("/admin/preview", List.of(new Door("/admin/preview?key=item:ID", "TYPE", Verb.VIEW))),
            entry("/admin/working-copy", List.of(Door.nobodys("/admin/working-copy POST key=item:ID"))),
            entry("/admin/leftover", List.of(Door.nobodys("/admin/leftover POST key=x"))),
            entry(
                    "/admin/failed-job",
                    List.of(Door.nobodys("/admin/failed-job POST act=drop&id=0b6f0c51-5d1c-4c79-9d0a-0c1f3a2b4c5d"))),
            entry("/admin/held-up-mail", List.of(Door.nobodys("/admin/held-up-mail POST act=drop&problem=x"))),
            entry("/admin/restore", List.of(Door.nobodys("/admin/restore POST id=OTHERS&version=1"))),
            entry(
                    "/admin/restore-settings",
                    List.of(Door.nobodys("/admin/restore-settings POST settings=SETTINGS&site=baltimore&version=1"))),
            entry(
                    "/admin/personal-data-export",
                    List.of(Door.nobodys("/admin/personal-data-export POST person=bo%40example.org"))));

    /**
     * @param path with a star for the site, TYPE, ID or SETTINGS; what is sent there stands behind it
     * @param area what it needs a permission of, or nothing where any will do
     */
    private record Door(String path, String area, Verb verb) {

        /** Of nobody who works on one chapter. */
        static Door nobodys(String path) {
            return new Door(path, "*", Verb.EDIT);
        }

        Door with(String word, String value) {
            return new Door(path.replace(word, value), area.replace(word, value), verb);
        }
    }

    private final URL base;
    private final HouseDatabase database;
    private final List<Plugin> plugins;
    private final Map<String, Map<Verb, Set<RoleId>>> areas;
    private final SoftAssertions soft = new SoftAssertions();

    EveryDoor(URL base, HouseDatabase database, List<Plugin> plugins) {
        this.base = base;
        this.database = database;
        this.plugins = plugins;
        this.areas = plugins.stream()
                .flatMap(plugin -> plugin.areas().stream())
                .collect(Collectors.toMap(area -> area.id(), area -> area.verbs()));
    }

    void tryAll() throws IOException, SQLException {
        assertThat(screens()).as("screens of which is said what they need").isEqualTo(SCREENS.keySet());
        assertThat(servlets()).as("servlets of which is said what they need").isEqualTo(SERVLETS.keySet());
        database.knowsReaders();
        var theirs = new HashSet<>(database.ofOtherSites(OWN, "title"));
        theirs.removeAll(database.of(OWN, "title"));
        theirs.removeIf(title -> title.length() < "Launch day".length());
        assertThat(theirs).hasSizeGreaterThan(5);
        var doors = doors();
        assertThat(doors).hasSizeGreaterThan(30);
        for (var role : ROLES.keySet()) {
            var person = arrives(role);
            for (var door : doors) {
                tries(role, person, door, theirs);
            }
        }
        for (var door : doors) {
            soft.assertThat(ask(door, OWN, "").status())
                    .as("a stranger at " + door.path())
                    .isIn(303, 401, 403);
        }
        nothingPublicTellsPeopleApart();
        soft.assertAll();
    }

    private String arrives(String role) throws IOException, SQLException {
        var email = role + "@example.org";
        if (role.equals("nobody")) {
            database.hasAnAccount(email, "Kim Nobody");
            return Cookies.ofSignInAs(email, base).header();
        }
        database.joins(email, "Kim " + role, role, OWN);
        return Cookies.ofSignInAs(email, base).page(base);
    }

    private void tries(String role, String person, Door door, Set<String> theirs) throws IOException {
        for (var site : door.path().contains("*") ? List.of(OWN, OTHER) : List.of(OWN)) {
            var answer = ask(door, site, person);
            var what = role + " of " + OWN + " at " + door.path().replace("*", site);
            if (site.equals(OWN) && mayPass(role, door)) {
                soft.assertThat(answer.status()).as(what).isIn(200, 302); // a new text gets a name first
            } else {
                soft.assertThat(answer.status()).as(what).isBetween(400, 412);
            }
            soft.assertThat(theirs).as("told to " + what).noneMatch(answer.text()::contains);
        }
    }

    private boolean mayPass(String role, Door door) {
        if (door.area().equals("*")) {
            return false;
        }
        if (door.area().contains(".")) {
            return role.equals("administrator")
                    || areas.getOrDefault(door.area(), Map.of()).getOrDefault(door.verb(), Set.of()).stream()
                            .anyMatch(one -> one.value().equals(role));
        }
        return ROLES.getOrDefault(role, Set.of()).contains(door.verb());
    }

    private Exchange ask(Door door, String site, String person) throws IOException {
        var parts = door.path().replace("*", site).split(" POST ", 2);
        var headers = person.isEmpty() ? new String[0] : new String[] {person};
        return parts.length == 1
                ? Exchange.get(base, parts[0], headers)
                : Exchange.send(base, parts[0], parts[1], headers);
    }

    /** Those of the house, once for each type, item and settings, and those that plugins hand in. */
    private List<Door> doors() throws SQLException {
        var items = new LinkedHashMap<String, String>();
        for (var item : database.itemOfEachType(OWN)) {
            items.put(item.substring(0, item.indexOf(' ')), item.substring(item.indexOf(' ') + 1));
        }
        var others = database.ofOtherSites(OWN, "id").get(0);
        var settings = plugins.stream()
                .flatMap(plugin -> plugin.settings().stream()
                        .filter(one -> one.isPerSite())
                        .map(one -> plugin.id() + "." + one.word()))
                .toList();
        var doors = new ArrayList<Door>();
        Stream.concat(SCREENS.values().stream(), SERVLETS.values().stream())
                .flatMap(List::stream)
                .map(door -> door.with("OTHERS", others))
                .forEach(door -> {
                    if (door.path().contains("TYPE") || door.area().equals("TYPE")) {
                        items.forEach(
                                (type, id) -> doors.add(door.with("TYPE", type).with("ID", id)));
                    } else if (door.path().contains("SETTINGS")) {
                        settings.forEach(one -> doors.add(door.with("SETTINGS", one)));
                    } else {
                        doors.add(door.with("ID", others));
                    }
                });
        for (var plugin : plugins) {
            plugin.adminPages().forEach(page -> {
                var address = "/admin/x/" + plugin.id() + "/" + page.name();
                var permit = page.permit().orElseThrow();
                doors.add(new Door(address + "?site=*", permit.area(), permit.verb()));
                doors.add(Door.nobodys(address + ".xhtml"));
            });
        }
        return doors;
    }

    /** Pages, endpoints, lists, feeds, forms and webhooks of plugins answer an administrator as they answer anybody. */
    private void nothingPublicTellsPeopleApart() throws IOException {
        var somebody = Cookies.ofSignInAs("administrator@example.org", base).header();
        for (var path : publicPaths()) {
            var stranger = Exchange.get(base, path);
            var known = Exchange.get(base, path, somebody);
            soft.assertThat(known.status())
                    .as(path)
                    .isEqualTo(stranger.status())
                    .isLessThan(500);
            soft.assertThat(stranger.header("Set-Cookie")).as(path).isEmpty();
            soft.assertThat(known.header("Set-Cookie")).as(path).isEmpty();
            soft.assertThat(Exchange.send(base, path, "x=y", somebody).status())
                    .as("sent to " + path)
                    .isBetween(400, 499);
        }
    }

    private Set<String> publicPaths() {
        var paths = new TreeSet<String>();
        for (var plugin : plugins) {
            plugin.publicPages().forEach(page -> paths.add(page.shape().toString()));
            plugin.jsonEndpoints()
                    .forEach(endpoint -> paths.add(endpoint.shape().toString()));
            plugin.publicForms()
                    .forEach(form -> form.shapes("/nothing/{slug}").forEach(shape -> paths.add("" + shape)));
            plugin.webhooks().forEach(hook -> paths.add("/hooks/" + plugin.id() + "/" + hook.name()));
            plugin.contentTypes().forEach(type -> {
                type.listing().ifPresent(list -> paths.add(list.path().value()));
                type.feeds().forEach(feed -> paths.add(feed.path().value()));
            });
        }
        return paths.stream()
                .map(path -> path.replaceAll("\\{[^}]*}", "x"))
                .flatMap(path ->
                        path.startsWith("/hooks") ? Stream.of(path) : Stream.of(path, "/chapters/" + OWN + path))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> screens() throws IOException {
        try (var files = Files.list(Path.of("../../web/src/main/resources/META-INF/resources/admin"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xhtml"))
                    .map(name -> name.replace(".xhtml", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> servlets() throws IOException {
        return Files.readAllLines(Path.of("src/main/webapp/WEB-INF/web.xml")).stream()
                .filter(line -> line.contains("<servlet-mapping>"))
                .flatMap(line -> MAPPING.matcher(line).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
