package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.chapterhouse.content.Addresses;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
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
        return Stream.of(UsesAMarkedClass.class, CallsAMarkedMethod.class);
    }

    @ParameterizedTest
    @MethodSource
    void theRestOfItIsThere(Class<?> modest) {
        assertThat(broken(modest)).isEmpty();
    }

    static Stream<Class<?>> theRestOfItIsThere() {
        return Stream.of(Modest.class);
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

    record UsesAMarkedClass(Addresses addresses) {}

    static final class CallsAMarkedMethod {

        String shape(ContentType<?> type) {
            return type.pathShape();
        }
    }

    record Modest(Sites sites, SitePath path, ContentTypes types) {

        ContentType<?> type(String id) {
            return types.require(id);
        }
    }
}
