package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.web.guard.ContentSecurityPolicy;
import org.junit.jupiter.api.Test;

/** What web.xml says is the whole of it, and is what is said elsewhere. */
class WebXmlTest {

    /** What screens of Faces may do beyond all other pages. */
    private static final List<String> BEYOND = List.of("style-src-attr 'unsafe-inline'", "frame-src 'self'");

    @Test
    void everyServletStandsInIt() {
        ArchRuleDefinition.noClasses()
                .should()
                .beAnnotatedWith(WebServlet.class)
                .orShould()
                .beAnnotatedWith(WebFilter.class)
                .orShould()
                .beAnnotatedWith(WebListener.class)
                .because("who reads web.xml has seen what a request can meet, and in which order")
                .check(new ClassFileImporter().importPackages("org.chapterhouse.web"));
    }

    @Test
    void screensMayDoWhatEveryPageMayAndLittleBeyond() throws IOException {
        assertThat(rules(between(webXml(), "primefaces.CSP_POLICY</param-name>", "</context-param>")
                        .replaceAll("</?param-value>", "")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(rules(ContentSecurityPolicy.PAGES).stream(), BEYOND.stream())
                                .toList())
                .last()
                .isEqualTo("script-src 'self'"); // PrimeFaces writes its nonce behind it
    }

    @Test
    void theReadmeTellsThePolicyThatIsSent() throws IOException {
        var told = between(Files.readString(Path.of("../../README.md")), "Content-Security-Policy:", "```");
        assertThat(rules(told)).isEqualTo(rules(ContentSecurityPolicy.PAGES));
    }

    /** Views live in the memory of one server: their beans hold what cannot travel. */
    @Test
    void sessionsStayOnTheirServer() throws IOException {
        assertThat(webXml()).doesNotContain("<distributable");
    }

    private static String webXml() throws IOException {
        return Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
    }

    private static String between(String text, String begin, String end) {
        var start = text.indexOf(begin) + begin.length();
        return text.substring(start, text.indexOf(end, start));
    }

    private static List<String> rules(String policy) {
        return Stream.of(policy.split(";"))
                .map(rule -> rule.strip().replaceAll("\\s+", " "))
                .toList();
    }
}
