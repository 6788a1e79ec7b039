package org.chapterhouse.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnitReference;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.NormalScope;
import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Scope;
import jakarta.transaction.Transactional;
import java.lang.annotation.Annotation;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.ForEveryone;

/**
 * Whoever can be called from a screen asks first. The calls of a method are walked, through lambdas too, until one asks
 * for a permission, or another front class that does.
 */
final class PermissionRule {

    /** Not what is internal, nor the platform, which lies below whoever can be asked, nor screens, which stand before a door. */
    private static final String FRONTS = "(?!org\\.chapterhouse\\.(platform|web)\\b).+(?<!\\.internal)(?<!\\.admin)";

    private static final Set<String> QUESTIONS = Set.of("require", "may", "grants");

    static final ArchRule DOORS_ASK_FOR_PERMISSION = methods()
            .that(are("doors to what is stored", PermissionRule::isDoor))
            .should(askOrSayWhyNot())
            .allowEmptyShould(true)
            .because(
                    "a screen, a web service or a plugin that forgets to ask must not open anything; what is for everyone says"
                            + " why, by @ForEveryone");

    static final ArchRule SCREENS_STAND_BEFORE_A_DOOR = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..admin..")
            .should(notGoRoundTheDoor())
            .allowEmptyShould(true)
            .because("a screen is asked by whoever is signed in, and only a front class asks what they may");

    private PermissionRule() {}

    private static boolean isDoor(JavaMethod method) {
        return isOnAFrontClass(method)
                && !method.getOwner().isEquivalentTo(CurrentUser.class)
                && (isFront(method.getOwner()) || reaches(method, PermissionRule::isData, unit -> true));
    }

    private static boolean isOnAFrontClass(JavaCodeUnit unit) {
        var owner = unit.getOwner();
        return unit.getModifiers().contains(JavaModifier.PUBLIC)
                && !unit.getModifiers().contains(JavaModifier.STATIC)
                && !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                && owner.getModifiers().contains(JavaModifier.PUBLIC)
                && owner.getPackageName().matches(FRONTS)
                && (isFront(owner) || isBean(owner));
    }

    private static boolean isFront(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class);
    }

    private static boolean isBean(JavaClass type) {
        return Stream.of(NormalScope.class, Scope.class, Stereotype.class).anyMatch(type::isMetaAnnotatedWith);
    }

    private static boolean isData(JavaCodeUnitAccess<?> call) {
        return call.getTargetOwner().isEquivalentTo(Sql.class)
                || call.getTargetOwner().isEquivalentTo(Tables.class);
    }

    private static boolean asks(JavaCodeUnitAccess<?> call) {
        var owner = call.getTargetOwner();
        return owner.isEquivalentTo(CurrentUser.class)
                ? QUESTIONS.contains(call.getName())
                : isFront(owner) && !owner.equals(call.getOriginOwner()) && isForSome(call.getTarget());
    }

    private static boolean isForSome(CodeUnitAccessTarget target) {
        return target.resolveMember()
                .filter(unit -> !isMarked(unit, ForEveryone.class)
                        && unit.getModifiers().contains(JavaModifier.PUBLIC))
                .isPresent();
    }

    private static boolean isForEveryone(CodeUnitAccessTarget target) {
        return target.resolveMember()
                .filter(unit -> isMarked(unit, ForEveryone.class))
                .isPresent();
    }

    private static boolean isMarked(JavaCodeUnit unit, Class<? extends Annotation> mark) {
        return unit.isAnnotatedWith(mark) || unit.getOwner().isAnnotatedWith(mark);
    }

    private static boolean reaches(
            JavaCodeUnit from, Predicate<JavaCodeUnitAccess<?>> goal, Predicate<JavaCodeUnit> onTheWay) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(from));
        var ahead = new ArrayDeque<JavaCodeUnit>(seen);
        while (!ahead.isEmpty()) {
            for (var call : calls(ahead.remove())) {
                if (goal.test(call)) {
                    return true;
                }
                call.getTarget()
                        .resolveMember()
                        .filter(unit -> !unit.getOwner().getPackageName().matches("(java|jakarta)\\..*"))
                        .filter(onTheWay)
                        .filter(seen::add)
                        .ifPresent(ahead::add);
            }
        }
        return false;
    }

    private static List<? extends JavaCodeUnitAccess<?>> calls(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getCallsFromSelf().stream(),
                        unit.getCodeUnitReferencesFromSelf().stream()
                                .filter(reference -> !isHandedIn(reference) || !isForEveryone(reference.getTarget())))
                .toList();
    }

    /** What a plugin names is done later, by others: a bean that is for everyone has said why itself. */
    private static boolean isHandedIn(JavaCodeUnitReference<?> reference) {
        return reference.getOriginOwner().isAssignableTo(Plugin.class);
    }

    private static ArchCondition<JavaMethod> askOrSayWhyNot() {
        return new ArchCondition<>("ask for a permission or be marked @ForEveryone") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var isAsked =
                        isMarked(method, ForEveryone.class) || reaches(method, PermissionRule::asks, unit -> true);
                events.add(new SimpleConditionEvent(method, isAsked, method.getFullName() + " asks nobody"));
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> notGoRoundTheDoor() {
        return new ArchCondition<>("read what is stored through a front class only") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                var goesRound = reaches(unit, PermissionRule::isData, passed -> !isOnAFrontClass(passed));
                events.add(
                        new SimpleConditionEvent(unit, !goesRound, unit.getFullName() + " goes round the front class"));
            }
        };
    }

    private static <T> DescribedPredicate<T> are(String what, Predicate<T> predicate) {
        return DescribedPredicate.describe(what, predicate);
    }
}
