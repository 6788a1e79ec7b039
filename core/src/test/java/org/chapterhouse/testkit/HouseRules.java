package org.chapterhouse.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.chrono.ChronoLocalDate;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.NullMarked;

/** Rules that hold for every class of the suite, core's as well as a stranger's. */
public final class HouseRules {

    private static final Set<String> DECODERS = Set.of(
            "java.io.InputStreamReader",
            "java.io.OutputStreamWriter",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.PrintStream",
            "java.io.PrintWriter",
            "java.util.Scanner",
            "java.lang.String");

    public static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .accessTargetWhere(Uses.of("now without a clock", HouseRules::looksAtTheTime))
            .orShould()
            .dependOnClassesThat(belongToAnyOf(Date.class, Calendar.class))
            .because("time that comes from an injected java.time.Clock can be moved by a test");

    public static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessTargetWhere(
                    Uses.of("printStackTrace", access -> access.getName().equals("printStackTrace")))
            .because("whoever runs the suite reads its log (System.Logger); nobody reads standard output");

    public static final ArchRule TEXT_IS_READ_IN_A_NAMED_CHARSET = noClasses()
            .should()
            .accessTargetWhere(Uses.of("a default charset", HouseRules::usesDefaultCharset))
            .because("text must not change with the machine it is read on; say StandardCharsets.UTF_8");

    public static final ArchRule THREADS_ARE_THE_SERVERS = noClasses()
            .should()
            .accessTargetWhere(Uses.of("a thread of its own", HouseRules::startsThread))
            .orShould()
            .beAssignableTo(Thread.class)
            .because("a thread made by hand knows no user, no transaction and no end; ask the server for one");

    public static final ArchRule CLASSES_ARE_NOT_LOADED_BY_NAME = noClasses()
            .should()
            .accessTargetWhere(Uses.of("a class by its name", HouseRules::loadsByName))
            .because("what is found by name is found by nobody who reads, moves or removes it; let CDI find it");

    public static final ArchRule NOBODY_LOOKS_AT_THE_ENVIRONMENT = noClasses()
            .should()
            .accessTargetWhere(Uses.of("the environment", HouseRules::looksAtTheEnvironment))
            .because("what whoever runs the suite has decided is asked for in one place, where a bad value is named");

    public static final ArchRule PACKAGES_SAY_WHAT_MAY_BE_NULL = classes()
            .that()
            .resideOutsideOfPackage("..templates..")
            .should(lieInANullMarkedPackage())
            .because("without @NullMarked on its package-info NullAway does not look at a package at all");

    private HouseRules() {}

    /** All of them. */
    public static List<ArchRule> all() {
        return List.of(
                TIME_COMES_FROM_A_CLOCK,
                NOTHING_IS_PRINTED,
                TEXT_IS_READ_IN_A_NAMED_CHARSET,
                THREADS_ARE_THE_SERVERS,
                CLASSES_ARE_NOT_LOADED_BY_NAME,
                NOBODY_LOOKS_AT_THE_ENVIRONMENT,
                PACKAGES_SAY_WHAT_MAY_BE_NULL,
                PermissionRule.DOORS_ASK_FOR_PERMISSION,
                PermissionRule.SCREENS_STAND_BEFORE_A_DOOR);
    }

    private static boolean looksAtTheTime(JavaCodeUnitAccess<?> call) {
        var owner = call.getTargetOwner();
        var method = call.getName();
        if (owner.isAssignableTo(Temporal.class) || owner.isAssignableTo(ChronoLocalDate.class)) {
            return method.equals("now")
                    && !call.getTarget().getRawParameterTypes().stream()
                            .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        }
        return (owner.isEquivalentTo(Clock.class) && method.startsWith("system"))
                || (owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis"));
    }

    private static boolean usesDefaultCharset(JavaCodeUnitAccess<?> call) {
        var owner = call.getTargetOwner();
        var parameters = call.getTarget().getRawParameterTypes();
        var names = parameters.stream().map(JavaClass::getName).toList();
        if (owner.isEquivalentTo(Charset.class)) {
            return call.getName().equals("defaultCharset");
        }
        if (call.getName().equals("getBytes")) {
            return owner.isEquivalentTo(String.class) && names.isEmpty();
        }
        var decodes = !owner.isEquivalentTo(String.class) || names.contains("[B");
        return call.getName().equals("<init>")
                && DECODERS.contains(owner.getName())
                && decodes
                && !names.contains("java.io.Writer")
                && !names.contains("java.lang.Readable")
                && names.stream().noneMatch(type -> type.startsWith("java.nio.charset."))
                && !(names.size() > 1 && names.get(names.size() - 1).equals("java.lang.String"));
    }

    private static boolean startsThread(JavaCodeUnitAccess<?> call) {
        var owner = call.getTargetOwner();
        var asynchronous = call.getName().endsWith("Async")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.util.concurrent.Executor"));
        return (owner.isEquivalentTo(Thread.class) && Set.of("<init>", "start").contains(call.getName()))
                || owner.isEquivalentTo(Executors.class)
                || owner.isEquivalentTo(Timer.class)
                || owner.isEquivalentTo(ForkJoinPool.class)
                || owner.isAssignableTo(ThreadPoolExecutor.class)
                || call.getName().equals("parallelStream")
                || (owner.isEquivalentTo(CompletableFuture.class) && asynchronous);
    }

    private static boolean loadsByName(JavaCodeUnitAccess<?> call) {
        var owner = call.getTargetOwner();
        return (owner.isEquivalentTo(Class.class) && call.getName().equals("forName"))
                || (owner.isAssignableTo(ClassLoader.class) && call.getName().equals("loadClass"));
    }

    private static boolean looksAtTheEnvironment(JavaCodeUnitAccess<?> call) {
        var asked = call.getTargetOwner().getName() + "." + call.getName();
        return Set.of(
                        "java.lang.System.getenv",
                        "java.lang.System.getProperty",
                        "java.lang.System.getProperties",
                        "java.lang.System.setProperty",
                        "java.lang.Integer.getInteger",
                        "java.lang.Long.getLong",
                        "java.lang.Boolean.getBoolean")
                .contains(asked);
    }

    private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a @NullMarked package") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        item, marked, item.getName() + " lies in " + item.getPackageName() + ", which has no mark"));
            }
        };
    }
}
