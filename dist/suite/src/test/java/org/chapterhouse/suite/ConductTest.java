package org.chapterhouse.suite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.suite.SuiteClasses.FEATURES;
import static org.chapterhouse.suite.SuiteClasses.HOME;
import static org.chapterhouse.suite.SuiteClasses.SUITE;
import static org.chapterhouse.suite.SuiteClasses.isIn;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
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

/** What code may and may not do, wherever it lies. */
class ConductTest {

    /** What goes stays for two minor versions: that can only be counted from a version. */
    @Test
    void whatIsDeprecatedSaysSinceWhen() {
        assertThat(SUITE.stream()
                        .flatMap(type -> Stream.concat(
                                Stream.of(type.getFullName()).filter(name -> isMute(type)),
                                type.getMembers().stream()
                                        .filter(ConductTest::isMute)
                                        .map(member -> member.getFullName()))))
                .isEmpty();
    }

    private static boolean isMute(HasAnnotations<?> marked) {
        return marked.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isEquivalentTo(Deprecated.class))
                .anyMatch(annotation -> !annotation.hasExplicitlyDeclaredProperty("since"));
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
