package org.chapterhouse.suite;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the suite is made of, read once for every test that looks at its code. */
final class SuiteClasses {

    static final String HOME = "org.chapterhouse.";

    /** The features of core, bottom-up: each uses only those before it. */
    static final List<String> FEATURES = onTheMap("core");

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

    /** What a table of docs/architecture.md names, from top to bottom. */
    static List<String> onTheMap(String part) {
        try {
            var map = Files.readString(Path.of("../../docs/architecture.md"));
            var table = map.substring(map.indexOf("\n## " + part + "\n") + 1).split("\n## ", 2)[0];
            return table.lines()
                    .filter(line -> line.startsWith("| `"))
                    .map(line -> line.split("`", 3)[1])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SuiteClasses() {}
}
