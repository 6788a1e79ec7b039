package org.chapterhouse.suite;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** What the suite is made of, read once for every test that looks at its code. */
final class SuiteClasses {

    static final String HOME = "org.chapterhouse.";

    /** The features of core, bottom-up: each uses only those before it. */
    static final List<String> FEATURES = List.of(
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
            "screen",
            "page",
            "revision",
            "workflow",
            "publication",
            "visitor",
            "command",
            "health",
            "plugin",
            "transfer",
            "demo");

    static final JavaClasses SUITE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.chapterhouse");

    static boolean isIn(JavaClass type, String part) {
        return part(type).equals(part);
    }

    static String part(JavaClass type) {
        return type.getPackageName().substring(HOME.length()).split("\\.", 2)[0];
    }

    private SuiteClasses() {}
}
