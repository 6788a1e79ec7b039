package org.chapterhouse.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Plugins get the kit as a jar of its own, without the other tests of this module. */
class KitStandsAloneTest {

    @Test
    @DisplayName("The kit needs nothing of this module's other tests, which are not in its jar")
    void nothingElse() {
        noClasses()
                .that(resideInAPackage("org.chapterhouse.testkit.."))
                .and(DescribedPredicate.not(nameMatching(".*Test(\\$.*)?")))
                .should()
                .dependOnClassesThat(ofOtherTests())
                .because("the jar of the kit holds its own package only")
                .check(new ClassFileImporter().importPackages("org.chapterhouse"));
    }

    private static DescribedPredicate<JavaClass> ofOtherTests() {
        return DescribedPredicate.describe(
                "belong to other tests",
                type -> !type.getPackageName().startsWith("org.chapterhouse.testkit")
                        && type.getSource()
                                .filter(source -> source.getUri().toString().contains("/test-classes/"))
                                .isPresent());
    }
}
