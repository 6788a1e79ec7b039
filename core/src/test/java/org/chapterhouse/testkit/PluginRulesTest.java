package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chapterhouse.content.Addresses;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.problem.Experimental;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plugin that reaches too far is told so by its contract. */
class PluginRulesTest {

    @ParameterizedTest
    @MethodSource
    void whatIsOfTheHouseOnlyIsRefused(Class<?> nosy) {
        assertThat(broken(nosy)).singleElement().asString().contains("@HouseOnly");
    }

    static Stream<Class<?>> whatIsOfTheHouseOnlyIsRefused() {
        return Stream.of(UsesAMarkedClass.class, CallsAMarkedMethod.class, RefersToAMarkedMethod.class);
    }

    @ParameterizedTest
    @MethodSource
    void theDatabaseIsAskedByTablesOnly(Class<?> nosy) {
        assertThat(broken(nosy)).isNotEmpty();
    }

    static Stream<Class<?>> theDatabaseIsAskedByTablesOnly() {
        return Stream.of(AsksTheDriver.class, CatchesTheDriver.class, AsksThePool.class, AsksAsCore.class);
    }

    @Test
    void whereverCoreHasSomethingForPluginsTheyMayReach() {
        assertThat(new ClassFileImporter()
                        .importPath(java.nio.file.Path.of("target", "classes")).stream()
                                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                                        && type.isTopLevelClass()
                                        && !type.isAnnotatedWith(HouseOnly.class))
                                .map(JavaClass::getPackageName)
                                .filter(home -> !home.endsWith(".internal"))
                                .distinct())
                .as("packages of core with public classes that are not of the house alone")
                .isNotEmpty()
                .allMatch(PluginRules::isOpen);
    }

    /** A REST resource would be found by nobody. */
    @Test
    void whatTheServerDoesNotHaveIsRefused() {
        assertThat(broken(Unanswered.class)).singleElement().asString().contains("what the server has of Jakarta EE");
    }

    @Test
    void aConstraintHasNoWordsOfItsOwn() {
        assertThat(broken(Worded.class)).singleElement().asString().contains("no constraint with words of its own");
    }

    @ParameterizedTest
    @MethodSource
    void theRestOfItIsThere(Class<?> modest) {
        assertThat(broken(modest)).isEmpty();
    }

    static Stream<Class<?>> theRestOfItIsThere() {
        return Stream.of(Modest.class, AsksItsTables.class, Constrained.class);
    }

    private static Stream<String> broken(Class<?> type) {
        var classes = new ClassFileImporter().importClasses(type);
        return new PluginRules("org.chapterhouse.testkit")
                .all().stream()
                        .filter(rule -> rule != HouseRules.PACKAGES_SAY_WHAT_MAY_BE_NULL)
                        .filter(rule ->
                                rule.allowEmptyShould(true).evaluate(classes).hasViolation())
                        .map(ArchRule::getDescription);
    }

    @Test
    void whatMayChangeIsUsedByWhoeverSaysSo() {
        assertThat(broken(Bold.class)).singleElement().asString().contains("@Experimental");
        assertThat(broken(BoldAndSaysSo.class)).isEmpty();
    }

    static final class Sparkles {

        @Experimental
        String sparkle() {
            return "*";
        }
    }

    record Bold(String sparkle) {

        static Bold of(Sparkles sparkles) {
            return new Bold(sparkles.sparkle());
        }
    }

    @Experimental
    record BoldAndSaysSo(String sparkle) {

        static BoldAndSaysSo of(Sparkles sparkles) {
            return new BoldAndSaysSo(sparkles.sparkle());
        }
    }

    record UsesAMarkedClass(Addresses addresses) {}

    static final class CallsAMarkedMethod {

        String shape(ContentType<?> type) {
            return type.pathShape();
        }
    }

    static final class RefersToAMarkedMethod {

        List<String> shapes(List<ContentType<?>> types) {
            return types.stream().<String>map(ContentType::pathShape).toList();
        }
    }

    @Path("/cakes")
    static final class Unanswered {}

    record Worded(
            @Pattern(regexp = "[a-z]*", message = "Use small letters.")
            String code) {}

    record Constrained(
            @Pattern(regexp = "[a-z]*") String code,
            @NotBlank String name) {}

    record Modest(Sites sites, SitePath path, ContentTypes types) {

        ContentType<?> type(String id) {
            return types.require(id);
        }
    }

    record AsksTheDriver(Connection connection) {}

    record AsksThePool(DataSource pool) {}

    record AsksAsCore(Sql sql) {}

    static final class CatchesTheDriver {

        String state(Exception failure) {
            return failure instanceof SQLException refused ? refused.getSQLState() : "";
        }
    }

    record AsksItsTables(Tables tables) {

        boolean isEmpty() {
            return !tables.of("select from {gift}").any();
        }
    }
}
