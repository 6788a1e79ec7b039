package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.security.Permission;
import org.chapterhouse.security.Verb;
import org.chapterhouse.type.ContentType;

/** Everything a plugin owns is named after its id, so that two plugins never meet. */
record OwnNames(Plugin plugin, PluginFiles files) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern SCRIPT = Pattern.compile("V\\d{3}__[a-z0-9_]+\\.sql");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:table|into|update|from|join|references|on|truncate)\\s+(?:if\\s+(?:not\\s+)?exists\\s+|only\\s+)?(?!delete\\b|update\\b|conflict\\b|commit\\b|set\\b|select\\b)\"?([a-z_][a-z0-9_.]*)",
            Pattern.CASE_INSENSITIVE);

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
        assertThat(files.names("demo"))
                .as("demo content is demo/" + plugin.id() + ".json")
                .isSubsetOf(plugin.id() + ".json");
    }

    void checkTables() {
        assertThat(files.names("db")).as("migrations lie in db/" + plugin.id()).isSubsetOf(plugin.id());
        var prefix = plugin.id().replace('-', '_') + "_";
        for (var script : files.names("db/" + plugin.id())) {
            assertThat(script).as("a migration is named V001__what_for.sql").matches(SCRIPT);
            assertThat(tables(files.text("db/" + plugin.id() + "/" + script)))
                    .as("the tables that " + script + " names begin with " + prefix)
                    .allSatisfy(table -> assertThat(table).startsWith(prefix));
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

    static List<String> tables(String script) {
        var statements = script.replaceAll("--[^\\n]*", "").replaceAll("'[^']*'", "''");
        return NAMED.matcher(statements)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
