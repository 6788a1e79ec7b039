package org.chapterhouse.suite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.render.ListTemplate;
import org.chapterhouse.render.PageTemplate;
import org.chapterhouse.render.TextTemplate;
import org.chapterhouse.testkit.HouseRules;
import org.chapterhouse.testkit.Uses;
import org.chapterhouse.webhook.CallCheck;
import org.chapterhouse.workflow.PublishGate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps every module in the shape that the map of the code describes. */
class ArchitectureTest {

    private static final String HOME = "org.chapterhouse.";

    /** The features of core, bottom-up: each uses only those before it. */
    private static final List<String> FEATURES = List.of(
            "problem",
            "platform",
            "text",
            "form",
            "fault",
            "security",
            "audit",
            "site",
            "job",
            "setting",
            "person",
            "mail",
            "webhook",
            "content",
            "render",
            "type",
            "page",
            "revision",
            "workflow",
            "publication",
            "search",
            "visitor",
            "command",
            "plugin",
            "transfer",
            "demo");

    /** What web is made of, bottom-up: each part uses only those before it, and what lies beside all of them. */
    private static final List<String> WEB = List.of("guard", "hook", "site", "account", "admin", "error", "templates");

    /** Where the programs lie that are no part of the server. */
    private static final String LAUNCHER = "org.chapterhouse.launcher..";

    private static final JavaClasses SUITE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.chapterhouse");

    @Test
    void theWholeSuiteIsLookedAt() {
        assertThat(Stream.of(FEATURES.stream(), Stream.of("web", "plugins", "launcher"))
                        .flatMap(names -> names)
                        .filter(name -> SUITE.stream().noneMatch(type -> isIn(type, name))))
                .as("parts of the suite that were not found")
                .isEmpty();
        assertThat(SUITE.stream().map(ArchitectureTest::part).distinct())
                .as("packages that the map of the code does not name")
                .isSubsetOf(Stream.concat(FEATURES.stream(), Stream.of("web", "plugins", "launcher"))
                        .toList());
        assertThat(SUITE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(HOME + "web."))
                        .map(name -> name.substring((HOME + "web.").length()).split("\\.", 2)[0])
                        .distinct())
                .as("parts of web in their order")
                .containsExactlyInAnyOrderElementsOf(WEB);
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

    /** What goes stays for two minor versions: that can only be counted from a version. */
    @Test
    void whatIsDeprecatedSaysSinceWhen() {
        assertThat(SUITE.stream()
                        .flatMap(type -> Stream.concat(
                                Stream.of(type.getFullName()).filter(name -> isMute(type)),
                                type.getMembers().stream()
                                        .filter(ArchitectureTest::isMute)
                                        .map(member -> member.getFullName()))))
                .isEmpty();
    }

    private static boolean isMute(HasAnnotations<?> marked) {
        return marked.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isEquivalentTo(Deprecated.class))
                .anyMatch(annotation -> !annotation.hasExplicitlyDeclaredProperty("since"));
    }

    @Test
    void onlyItsOwnFeatureSeesWhatIsInternal() {
        classes()
                .should(notReachInside())
                .because("what is internal changes without asking anybody")
                .check(SUITE);
    }

    @Test
    void onlyFrontClassesBeginTransactions() {
        classes()
                .that()
                .areNotAnnotatedWith(Interceptor.class) // which stands around the work of others
                .and(areTransactional())
                .should(beFrontClasses())
                .because("a transaction begins where permission is checked: at the one public door of a feature")
                .check(SUITE);
    }

    /** What is drawn once before readers may see it is guarded where that is asked for, which says what of a text failed. */
    private static final Set<String> TRIED_FIRST =
            Set.of("ArticleDrawing.preview", "ArticleDrawing.tryViews", "ListPages.tryWith");

    @Test
    void codeOfPluginsFailsInTheirName() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(HOME + "plugins..", HOME + "fault..")
                .should(guardWhatPluginsHaveWritten())
                .because("a plugin that fails breaks its own page, form or job, and is named")
                .check(SUITE);
    }

    private static ArchCondition<JavaMethod> guardWhatPluginsHaveWritten() {
        return new ArchCondition<>("call what plugins have written through PluginHomes") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var isGuarded = method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(PluginHomes.class));
                var name = method.getOwner().getSimpleName() + "." + method.getName();
                if (isGuarded || TRIED_FIRST.contains(name)) {
                    return;
                }
                method.getMethodCallsFromSelf().stream()
                        .filter(call -> isWrittenByPlugins(call.getTarget()))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
            }
        };
    }

    /** Behaviour that was handed in, and the interfaces by which plugins take part. */
    private static boolean isWrittenByPlugins(AccessTarget.MethodCallTarget target) {
        return (target.getOwner().isEquivalentTo(Handler.class)
                        && target.getName().equals("handle"))
                || Stream.of(
                                PageTemplate.class,
                                ListTemplate.class,
                                TextTemplate.class,
                                CallCheck.class,
                                PublishGate.class)
                        .anyMatch(target.getOwner()::isEquivalentTo);
    }

    @Test
    void thePublicSiteKeepsNoState() {
        noClasses()
                .that()
                .resideInAPackage("org.chapterhouse.web.site..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("jakarta\\.servlet\\.http\\.(HttpSession.*|Cookie)")
                .orShould()
                .accessTargetWhere(Uses.of(
                        "a session or a cookie",
                        use -> List.of("getSession", "changeSessionId", "getCookies", "addCookie")
                                .contains(use.getName())))
                .because("a visitor leaves nothing behind, and 20,000 of them fill no memory")
                .check(SUITE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theHouseRulesHold(ArchRule rule) {
        rule.check(SUITE.that(DescribedPredicate.describe(
                "run in the server", type -> !isIn(type, "launcher") && !isExcepted(type, rule))));
    }

    static List<ArchRule> theHouseRulesHold() {
        return HouseRules.all();
    }

    @Test
    void theLaunchersPackageIsMarkedToo() {
        HouseRules.PACKAGES_SAY_WHAT_MAY_BE_NULL.check(SUITE);
    }

    /** The platform is where the clock is made and the environment is read. */
    private static boolean isExcepted(JavaClass type, ArchRule rule) {
        return isIn(type, "platform")
                && (rule == HouseRules.NOBODY_LOOKS_AT_THE_ENVIRONMENT
                        || type.getSimpleName().equals("SystemClock"));
    }

    private static boolean isIn(JavaClass type, String part) {
        return part(type).equals(part);
    }

    private static String part(JavaClass type) {
        return type.getPackageName().substring(HOME.length()).split("\\.", 2)[0];
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

    private static DescribedPredicate<JavaClass> areTransactional() {
        return DescribedPredicate.describe(
                "begin transactions",
                type -> type.isAnnotatedWith(Transactional.class)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class)));
    }

    private static ArchCondition<JavaClass> beFrontClasses() {
        return new ArchCondition<>("be public and lie in the root package of a feature of core or of a plugin") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var home = item.getPackageName();
                var isRoot = FEATURES.contains(home.substring(HOME.length()))
                        || home.matches("org\\.chapterhouse\\.plugins\\.[a-z0-9]+");
                var isFront = isRoot && item.getModifiers().contains(JavaModifier.PUBLIC);
                events.add(new SimpleConditionEvent(item, isFront, item.getName() + " is no front class"));
            }
        };
    }
}
