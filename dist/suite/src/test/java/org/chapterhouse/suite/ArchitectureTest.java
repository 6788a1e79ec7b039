package org.chapterhouse.suite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.suite.SuiteClasses.FEATURES;
import static org.chapterhouse.suite.SuiteClasses.HOME;
import static org.chapterhouse.suite.SuiteClasses.SUITE;
import static org.chapterhouse.suite.SuiteClasses.isIn;
import static org.chapterhouse.suite.SuiteClasses.onTheMap;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps every module in the shape that the map of the code describes. */
class ArchitectureTest {

    /** What web is made of, bottom-up: each part uses only those before it, and what lies beside all of them. */
    private static final List<String> WEB = onTheMap("web");

    /** What the admin is made of, bottom-up. */
    private static final List<String> ADMIN = onTheMap("web.admin");

    /** Where the programs lie that are no part of the server. */
    private static final String LAUNCHER = "org.chapterhouse.launcher..";

    @Test
    void theWholeSuiteIsLookedAt() {
        assertThat(Stream.of(FEATURES.stream(), Stream.of("web", "plugins", "launcher"))
                        .flatMap(names -> names)
                        .filter(name -> SUITE.stream().noneMatch(type -> isIn(type, name))))
                .as("parts of the suite that were not found")
                .isEmpty();
        assertThat(SUITE.stream().map(SuiteClasses::part).distinct())
                .as("packages that the map of the code, docs/architecture.md, does not name")
                .isSubsetOf(Stream.concat(FEATURES.stream(), Stream.of("web", "plugins", "launcher"))
                        .toList());
        assertThat(SUITE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(HOME + "web."))
                        .map(name -> name.substring((HOME + "web.").length()).split("\\.", 2)[0])
                        .distinct())
                .as("parts of web that the map of the code, docs/architecture.md, names")
                .containsExactlyInAnyOrderElementsOf(WEB);
        assertThat(SUITE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(HOME + "web.admin."))
                        .map(name -> name.substring((HOME + "web.admin.").length()))
                        .distinct())
                .as("parts of the admin that the map names")
                .containsExactlyInAnyOrderElementsOf(ADMIN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void modulesKnowOnlyWhatLiesBelowThem(ArchRule rule) {
        rule.check(SUITE);
    }

    static Stream<ArchRule> modulesKnowOnlyWhatLiesBelowThem() {
        var core = FEATURES.stream().map(name -> HOME + name + "..").toArray(String[]::new);
        return Stream.of(
                noClasses()
                        .that()
                        .resideInAnyPackage(core)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.chapterhouse.web..", "org.chapterhouse.plugins..", LAUNCHER)
                        .because("core has no screen and is tested without a server"),
                noClasses()
                        .that()
                        .resideInAPackage("org.chapterhouse.web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.chapterhouse.plugins..", LAUNCHER)
                        .because("the screens show types that are not written yet"),
                noClasses()
                        .that()
                        .resideInAPackage("org.chapterhouse.plugins..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.chapterhouse.web..", LAUNCHER)
                        .because("a plugin must not break when a screen changes"),
                slices().matching("org.chapterhouse.plugins.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .because("any plugin can be taken away and the others run on"),
                noClasses()
                        .that()
                        .resideInAPackage(LAUNCHER)
                        .should()
                        .dependOnClassesThat(DescribedPredicate.describe(
                                "of the server",
                                type -> type.getPackageName().startsWith(HOME)
                                        && !type.getPackageName().startsWith(HOME + "launcher")))
                        .because("the launcher runs before the server's classes can be loaded"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aFeatureUsesOnlyThoseBeforeIt(ArchRule rule) {
        rule.check(SUITE);
    }

    static Stream<ArchRule> aFeatureUsesOnlyThoseBeforeIt() {
        return bottomUp(FEATURES.stream().map(name -> HOME + name + "..").toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aPartOfWebUsesOnlyThoseBeforeIt(ArchRule rule) {
        rule.check(SUITE);
    }

    static Stream<ArchRule> aPartOfWebUsesOnlyThoseBeforeIt() {
        return bottomUp(Stream.concat(Stream.of(HOME + "web"), WEB.stream().map(name -> HOME + "web." + name + ".."))
                .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aPartOfTheAdminUsesOnlyThoseBeforeIt(ArchRule rule) {
        rule.check(SUITE);
    }

    static Stream<ArchRule> aPartOfTheAdminUsesOnlyThoseBeforeIt() {
        return bottomUp(
                ADMIN.stream().map(name -> HOME + "web.admin." + name + "..").toList());
    }

    private static Stream<ArchRule> bottomUp(List<String> packages) {
        return IntStream.range(0, packages.size() - 1)
                .mapToObj(index -> noClasses()
                        .that()
                        .resideInAPackage(packages.get(index))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                packages.subList(index + 1, packages.size()).toArray(String[]::new))
                        .because("code is read bottom-up, and what lies below is understood without what lies above"));
    }

    @Test
    void packagesGoRoundInNoCircle() {
        slices().matching("org.chapterhouse.(*)..")
                .should()
                .beFreeOfCycles()
                .because("of a circle no part can be understood, tested or replaced alone")
                .check(SUITE);
    }

    @Test
    void onlyItsOwnFeatureSeesWhatIsInternal() {
        classes()
                .should(notReachInside())
                .because("what is internal changes without asking anybody")
                .check(SUITE);
    }

    private static ArchCondition<JavaClass> notReachInside() {
        return new ArchCondition<>("leave the internal packages of others alone") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isInternalOfAnother(item, dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(item, dependency.getDescription())));
            }
        };
    }

    private static boolean isInternalOfAnother(JavaClass item, Dependency dependency) {
        var home = dependency.getTargetClass().getPackageName();
        var cut = (home + ".").indexOf(".internal.");
        return home.startsWith(HOME)
                && cut > 0
                && !(item.getPackageName() + ".").startsWith(home.substring(0, cut) + ".");
    }
}
