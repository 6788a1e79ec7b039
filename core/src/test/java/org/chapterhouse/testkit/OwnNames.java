package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapterhouse.audit.AuditAct;
import org.chapterhouse.platform.Migrations;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.security.Permission;
import org.chapterhouse.security.Verb;
import org.chapterhouse.type.ContentType;

/** Everything a plugin owns is named after its id, so that two plugins never meet. */
record OwnNames(Plugin plugin, PluginFiles files) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern SCRIPT = Pattern.compile("V\\d{3}__[a-z0-9_]+\\.sql");
    private static final Pattern MADE = Pattern.compile(
            "\\bcreate\\s+(?:or\\s+replace\\s+)?(?:unlogged\\s+|materialized\\s+)?(?:table|view)\\s+(?:if\\s+not\\s+exists\\s+)?\"?([a-z_][a-z0-9_.]*)"
                    + "|\\b([a-z_]\\w*)\\s+as\\s+(?:(?:not\\s+)?materialized\\s+)?\\(",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:table|(?:insert|merge)\\s+into|update|from|join|references|on|truncate)\\s+(?:if\\s+(?:not\\s+)?exists\\s+|only\\s+)?(?!(?:delete|update|conflict|commit|set|select|or|on|of|old|new|lateral)\\b)\"?([a-z_][a-z0-9_.]*+)(?!\\s*[=<>!])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile("\\$(\\w*)\\$(.*?)\\$\\1\\$", Pattern.DOTALL);

    void checkId() {
        assertThat(plugin.id()).as("the id: lower-case words joined by hyphens").matches(ID);
        var segment = plugin.getClass().getPackageName();
        assertThat(segment.substring(segment.lastIndexOf('.') + 1))
                .as("the last part of the package is the id without its hyphens")
                .isEqualTo(plugin.id().replace("-", ""));
        if (files.root().endsWith("target/classes")) {
            assertThat(files.root().resolve("../..").normalize())
                    .as("the folder of the module is named after the id")
                    .endsWith(Path.of(plugin.id()));
        }
    }

    void checkFolders() {
        assertThat(files.has("META-INF/beans.xml"))
                .as("META-INF/beans.xml makes the jar a bean archive; without it nobody finds the plugin")
                .isTrue();
        assertThat(files.templateFolders())
                .as("templates lie in src/main/jte/" + plugin.id())
                .isSubsetOf(plugin.id().replace("-", ""));
        assertThat(files.names("META-INF/resources/assets"))
                .as("styles and pictures lie in META-INF/resources/assets/" + plugin.id())
                .isSubsetOf(plugin.id());
        assertThat(files.names("META-INF/resources"))
                .as("public files lie in assets, screens in admin")
                .isSubsetOf("assets", "admin");
        assertThat(files.names("META-INF/resources/admin"))
                .as("screens lie in META-INF/resources/admin/x/" + plugin.id())
                .isSubsetOf("x");
        assertThat(files.names("META-INF/resources/admin/x"))
                .as("screens lie in META-INF/resources/admin/x/" + plugin.id())
                .isSubsetOf(plugin.id());
        assertThat(files.names("demo"))
                .as("demo content is demo/" + plugin.id() + ".json")
                .isSubsetOf(plugin.id() + ".json");
    }

    void checkTables() {
        assertThat(files.names("db")).as("migrations lie in db/" + plugin.id()).isSubsetOf(plugin.id());
        var made = new HashSet<String>();
        for (var script : files.names("db/" + plugin.id())) {
            assertThat(script).as("a migration is named V001__what_for.sql").matches(SCRIPT);
            assertThat(misnamed(plugin.id(), files.text("db/" + plugin.id() + "/" + script), made))
                    .as(script
                            + " names tables that the plugin's scripts make, without a schema; in the body of a"
                            + " function, which runs later, with the schema " + Migrations.schemaOf(plugin.id()))
                    .isEmpty();
        }
    }

    void checkPermissions() {
        for (var type : plugin.contentTypes()) {
            assertThat(new Permission(type.id(), Verb.PUBLISH, "*").area())
                    .as("a name with a dot is no content type's")
                    .isEqualTo(type.id())
                    .doesNotContain(".");
        }
        assertThat(plugin.contentTypes()).extracting(ContentType::id).doesNotHaveDuplicates();
    }

    void checkActs(JavaClasses code) {
        assertThat(foreignActs(plugin.id(), code))
                .as("acts in the audit trail whose word does not begin with the id: " + plugin.id() + ".…")
                .isEmpty();
    }

    static List<String> foreignActs(String plugin, JavaClasses code) {
        return code.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(AuditAct.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(act -> ((AuditAct) act).word())
                .filter(word -> !word.startsWith(plugin + "."))
                .toList();
    }

    /**
     * The tables that a script names and must not, or not in this way.
     *
     * @param made what earlier scripts have made; what this one makes is added
     */
    static List<String> misnamed(String plugin, String script, Set<String> made) {
        var schema = Migrations.schemaOf(plugin) + ".";
        var statements = script.replaceAll("--[^\\n]*", "").replaceAll("'[^']*'", "''");
        MADE.matcher(statements)
                .results()
                .flatMap(match -> Stream.of(1, 2).map(match::group).filter(Objects::nonNull))
                .forEach(made::add);
        var outside = named(BODY.matcher(statements).replaceAll("")).filter(name -> !made.contains(name));
        var inside = BODY.matcher(statements)
                .results()
                .flatMap(body -> named(body.group(2)))
                .filter(name -> !name.startsWith(schema) || !made.contains(name.substring(schema.length())));
        return Stream.concat(outside, inside).distinct().toList();
    }

    private static Stream<String> named(String statements) {
        return NAMED.matcher(statements).results().map(match -> match.group(1));
    }
}
