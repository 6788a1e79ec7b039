package org.chapterhouse.suite;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was built, deployed once for all container tests. */
@ArquillianSuiteDeployment
public final class SuiteDeployment {

    private SuiteDeployment() {}

    @Deployment(testable = false)
    public static WebArchive war() throws IOException {
        return ShrinkWrap.createFromZipFile(WebArchive.class, built());
    }

    private static File built() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(
                            file -> file.getFileName().toString().matches("chapterhouse-suite-[^/]*(?<!-bundle)\\.war"))
                    .findFirst()
                    .orElseThrow()
                    .toFile();
        }
    }
}
