package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.regex.Pattern;
import org.chapterhouse.platform.Migrations;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.plugin.Plugin;

/** The statements that stand in a plugin's code, read by the database before anybody runs them. */
record OwnStatements(String schema, List<String> texts) {

    private static final Pattern STATEMENT = Pattern.compile(
            "\\s*(select|insert|update|delete|merge|with|values)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Where the compiler has left a gap for what is known only later. */
    private static final String GAP = "\u0001";

    static OwnStatements of(Plugin plugin, JavaClasses code) {
        return new OwnStatements(
                Migrations.schemaOf(plugin.id()),
                Literals.of(code.stream().filter(OwnStatements::asksTables).toList()).stream()
                        .filter(text -> STATEMENT.matcher(text).matches() && !text.contains(GAP))
                        .toList());
    }

    private static boolean asksTables(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Tables.class));
    }

    void check(Core core) {
        assertThat(faults(core))
                .as("statements that name what the plugin's scripts do not make")
                .isEmpty();
    }

    List<String> faults(Core core) {
        return texts.stream()
                .flatMap(text -> Rehearsal.fault(core.owner(), schema, text).stream())
                .toList();
    }
}
