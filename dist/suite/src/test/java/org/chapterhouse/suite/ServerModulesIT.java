package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The bundle's server has what the suite uses; every other module would take part in every start. */
final class ServerModulesIT {

    private static final Pattern UNUSED = Pattern.compile(
            "krazo-.*|tyrus-.*|webservices-.*|yasson|jaxb-osgi|jersey-(?:client|hk2|cdi1x|media-.*|container-servlet)"
                    + "|microprofile-(?:fault-tolerance|healthcheck|jwt-auth|metrics|openapi|opentracing|rest-client|telemetry)"
                    + "|ejb-full-container.*|org\\.eclipse\\.persistence\\..*|jpa-container|h2|.*jbatch.*|glassfish-batch-.*|angus-mail"
                    + "|security-connector.*|jakarta\\.security\\.enterprise|phonehome-.*|amx-.*");

    @Test
    void theServerIsWhole() throws IOException {
        assertThat(modules().stream().map(ServerModulesIT::nameOf))
                .contains(
                        "jakarta.faces",
                        "weld-osgi-bundle",
                        "hibernate-validator",
                        "jakarta.json",
                        "jta",
                        "jdbc-runtime",
                        "expressly",
                        "web-core",
                        "nucleus-grizzly-all",
                        "concurrent-impl",
                        "microprofile-config");
    }

    @Test
    void nothingThatIsNotUsedIsThere() throws IOException {
        assertThat(modules().stream().map(ServerModulesIT::nameOf)).noneMatch(UNUSED.asMatchPredicate());
    }

    /** Each of these is led through every class of the suite and its plugins. */
    @Test
    void noModuleButTheseTakesPartInADeployment() throws IOException {
        assertThat(modulesThatBring("jakarta.servlet.ServletContainerInitializer"))
                .containsExactly("jakarta.faces", "wasp");
        assertThat(modulesThatBring("jakarta.enterprise.inject.spi.Extension"))
                .containsExactly(
                        "hibernate-validator-cdi",
                        "jakarta.enterprise.concurrent",
                        "jakarta.faces",
                        "weld-integration");
    }

    private static Set<String> modulesThatBring(String service) throws IOException {
        var found = new TreeSet<String>();
        for (var module : modules()) {
            try (var jar = new JarFile(module.toFile())) {
                if (jar.getEntry("META-INF/services/" + service) != null) {
                    found.add(nameOf(module));
                }
            }
        }
        return found;
    }

    private static Set<Path> modules() throws IOException {
        try (var jars = Files.list(Home.built().resolve("lib/server"))) {
            return new TreeSet<>(jars.toList());
        }
    }

    private static String nameOf(Path module) {
        return module.getFileName().toString().replaceFirst("\\.jar$", "");
    }
}
