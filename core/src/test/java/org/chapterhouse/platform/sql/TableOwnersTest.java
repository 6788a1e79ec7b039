package org.chapterhouse.platform.sql;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each table of core is written and read by the package that owns it; the others ask that package. */
class TableOwnersTest {

    private static final Map<String, String> OWNERS = Map.ofEntries(
            entry("site", "site"),
            entry("account", "security"),
            entry("role", "security"),
            entry("account_grant", "security"),
            entry("audit_entry", "audit"),
            entry("audit_unsealed", "audit"),
            entry("audit_seal", "audit"),
            entry("content_item", "content"),
            entry("redirect", "content"),
            entry("revision", "revision"),
            entry("published_page", "publication"),
            entry("page_change", "publication"),
            entry("withdrawn_page", "publication"),
            entry("search_document", "search"),
            entry("search_source", "search"),
            entry("form_use", "visitor"),
            entry("area_arrival", "security"),
            entry("content_reference", "publication"),
            entry("job_order", "job"),
            entry("job_rhythm", "job"),
            entry("letter", "mail"),
            entry("setting_version", "setting"),
            entry("setting_secret", "setting"),
            entry("webhook_call", "webhook"),
            entry("plugin_seen", "plugin"),
            entry("working_copy", "workflow"),
            entry("ended_typing", "workflow"));

    private static final Path SOURCES = Path.of("src/main/java/org/chapterhouse");
    private static final List<Path> AROUND_CORE =
            List.of(Path.of("../web/src/main/java"), Path.of("../dist/launcher/src/main/java"));
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/core");
    private static final Pattern CREATED = Pattern.compile("create table (\\w+)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** A field that is called {@code from}, and the sentence that a check finds there, are no table. */
    private static final Pattern QUALIFIED =
            Pattern.compile("\\b(?:from|join|into|update|table)\\s+(?:only\\s+)?(?!check\\.)(\\w+\\.\\w+)");

    private static final Pattern USED = Pattern.compile("\\b(?:from|join|into|update|table)\\s+(?:only\\s+)?(\\w+)");

    @Test
    void everyTableHasAnOwner() {
        assertThat(files(MIGRATIONS)
                        .flatMap(file -> CREATED.matcher(text(file)).results().map(found -> found.group(1))))
                .containsExactlyInAnyOrderElementsOf(OWNERS.keySet());
    }

    @Test
    void aPackagesSqlNamesItsOwnTablesOnly() {
        var foreign = new TreeSet<String>();
        files(SOURCES).filter(file -> file.toString().endsWith(".java")).forEach(file -> {
            var feature = SOURCES.relativize(file).getName(0).toString();
            USED.matcher(literals(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(table ->
                            OWNERS.containsKey(table) && !OWNERS.get(table).equals(feature))
                    .forEach(table -> foreign.add(SOURCES.relativize(file) + " names " + table));
        });
        assertThat(foreign).isEmpty();
    }

    @Test
    void whatIsAroundCoreAsksItRatherThanItsTables() {
        assertThat(AROUND_CORE.stream()
                        .flatMap(TableOwnersTest::files)
                        .filter(file -> file.toString().endsWith(".java"))
                        .flatMap(file -> USED.matcher(literals(file))
                                .results()
                                .filter(found -> OWNERS.containsKey(found.group(1)))
                                .map(found -> file.getFileName() + ": " + found.group())))
                .isEmpty();
    }

    /** Plugins have schemas of their own, and core's tables are named without one. */
    @Test
    void noPackageReachesForTheTablesOfAPlugin() {
        var qualified = new TreeSet<String>();
        files(SOURCES)
                .filter(file -> file.toString().endsWith(".java"))
                .forEach(file -> QUALIFIED
                        .matcher(literals(file))
                        .results()
                        .forEach(found -> qualified.add(SOURCES.relativize(file) + " names " + found.group(1))));
        assertThat(qualified).isEmpty();
    }

    @Test
    void everyOwnerIsFoundUsingItsTables() {
        var used = new TreeSet<String>();
        files(SOURCES)
                .filter(file -> file.toString().endsWith(".java"))
                .forEach(file -> USED.matcher(literals(file)).results().forEach(found -> used.add(found.group(1))));
        assertThat(used).containsAll(OWNERS.keySet());
    }

    /** What stands in quotation marks, one after another. */
    private static String literals(Path file) {
        return LITERAL.matcher(COMMENT.matcher(text(file)).replaceAll(""))
                .results()
                .map((MatchResult found) -> found.group(1))
                .reduce("", (before, next) -> before + next + " ");
    }

    private static Stream<Path> files(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
