package org.chapterhouse.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chapterhouse.problem.Experimental;
import org.chapterhouse.problem.HouseOnly;

/** What the code of a plugin may touch. */
final class PluginRules {

    private static final Pattern CORE = Pattern.compile(
            "org\\.chapterhouse\\.(problem|platform|platform\\.sql|text|form|fault|security|audit|site|job|setting|person|mail|webhook|content|render|type|revision|workflow|publication|search|screen|page|visitor|command|health|plugin)");

    /** What the bundle's server has of Jakarta EE: a REST resource, say, would be passed over there without a word. */
    private static final Pattern JAKARTA = Pattern.compile(
            "jakarta\\.(annotation|decorator|el|enterprise|faces|inject|interceptor|resource|servlet|transaction|validation)"
                    + "(\\..*)?|jakarta\\.json(\\.(spi|stream))?");

    private static final Set<String> GENERATED_FOR = Set.of("gg.jte", "gg.jte.html", "gg.jte.html.support");

    private final String root;

    /** @param root the plugin's own package */
    PluginRules(String root) {
        this.root = root;
    }

    List<ArchRule> all() {
        var rules = new ArrayList<>(HouseRules.all());
        rules.add(
                classes()
                        .that()
                        .resideOutsideOfPackage(root + ".templates..")
                        .should()
                        .onlyDependOnClassesThat(isWithinReach())
                        .because(
                                "a plugin that uses only core's public packages, what the server has of Jakarta EE and"
                                        + " itself keeps working when core changes inside, when another plugin goes, and when the server's libraries are replaced"));
        rules.add(classes()
                .that()
                .resideInAPackage(root + ".templates..")
                .should()
                .onlyDependOnClassesThat(isWithinReach().or(isOfTheTemplateEngine()))
                .allowEmptyShould(true)
                .because("a template shows what it is given; what it needs beyond that belongs into a class"
                        + " with a test"));
        rules.add(noClasses()
                .that()
                .resideOutsideOfPackage(root + ".admin..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..")
                .because("public pages know no Faces, so what does lies apart, in the package 'admin'"));
        rules.add(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "java.sql..")
                .because("requests and sessions are core's business, and a plugin asks for its rows by Tables"));
        rules.add(noClasses()
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(HouseOnly.class)
                .orShould()
                .accessTargetWhere(
                        Uses.of("marked @HouseOnly", use -> use.getTarget().isAnnotatedWith(HouseOnly.class)))
                .because("what is marked @HouseOnly is public for the house's own packages, and changes without"
                        + " notice"));
        rules.add(noClasses()
                .that()
                .areNotAnnotatedWith(Experimental.class)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Experimental.class)
                .orShould()
                .accessTargetWhere(
                        Uses.of("marked @Experimental", use -> use.getTarget().isAnnotatedWith(Experimental.class)))
                .allowEmptyShould(true)
                .because(
                        "what is marked @Experimental may change in the next minor version: a class that uses it says so"
                                + " by @Experimental of its own"));
        rules.add(fields().should(leaveTheWordsToTheMessages())
                .allowEmptyShould(true)
                .because("a sentence at a constraint is in one language for everybody; words of the plugin's own are"
                        + " <type>.<field>.<constraint> in messages.properties, such as rally.code.pattern"));
        return rules;
    }

    private static ArchCondition<JavaField> leaveTheWordsToTheMessages() {
        return new ArchCondition<>("have no constraint with words of its own") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                for (var annotation : field.getAnnotations()) {
                    var isWorded = annotation.getRawType().isAnnotatedWith(Constraint.class)
                            && annotation
                                    .get("message")
                                    .filter(message -> !message.toString().startsWith("{"))
                                    .isPresent();
                    events.add(new SimpleConditionEvent(
                            field,
                            !isWorded,
                            field.getFullName() + " has words at @"
                                    + annotation.getRawType().getSimpleName()));
                }
            }
        };
    }

    private DescribedPredicate<JavaClass> isWithinReach() {
        return DescribedPredicate.describe(
                "are of java.., the JDK's javax.xml.., the parts of Jakarta EE that the server has, core's public packages or"
                        + " the plugin itself",
                this::isWithinReach);
    }

    private boolean isWithinReach(JavaClass type) {
        var home = type.getBaseComponentType().getPackageName();
        return type.getBaseComponentType().isPrimitive()
                || home.startsWith("java.")
                || home.startsWith("javax.xml.") // the JDK's own reader of XML
                || JAKARTA.matcher(home).matches()
                || home.equals("org.jspecify.annotations")
                || home.equals(root)
                || home.startsWith(root + ".")
                || isOpen(home);
    }

    /** Whether a package of core has something for plugins. */
    static boolean isOpen(String home) {
        return CORE.matcher(home).matches();
    }

    private static DescribedPredicate<JavaClass> isOfTheTemplateEngine() {
        return DescribedPredicate.describe(
                "of the template engine", type -> GENERATED_FOR.stream().anyMatch(type.getPackageName()::startsWith));
    }
}
