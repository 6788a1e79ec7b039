package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chapterhouse.problem.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a screen's bean is refused, the person reads why on that screen, and what they typed is still there. */
final class RefusedActsIT {

    private static final String WORDS = "The name is taken. Choose another one.";

    private static final String BEAN = """
            @jakarta.inject.Named("trouble")
            @jakarta.enterprise.context.RequestScoped
            public static class Trouble {
                private String typed = "";
                public String getTyped() { return typed; }
                public void setTyped(String typed) { this.typed = typed; }
                public boolean open(String kind) { if (kind != null && !kind.isEmpty()) cause(kind); return true; }
                public void cause(String kind) {
                    if (kind.equals("BUG")) throw new IllegalStateException("It fell over.");
                    throw new org.chapterhouse.problem.ChapterhouseException(new org.chapterhouse.problem.Problem("CH-999",
                            org.chapterhouse.problem.Problem.Kind.valueOf(kind),
                            org.chapterhouse.problem.Message.asWritten("%s")));
                }
            }
            public List<org.chapterhouse.screen.AdminPage> adminPages() {
                return List.of(org.chapterhouse.screen.AdminPage.of("page").needs("trouble", org.chapterhouse.security.Verb.VIEW));
            }
            """.formatted(WORDS);

    private static final String SCREEN = """
            <ch:page xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets" xmlns:ch="urn:chapterhouse"
                     xmlns:h="jakarta.faces.html" xmlns:p="primefaces" xmlns:pt="jakarta.faces.passthrough">
                <ui:fragment rendered="#{trouble.open(param.open)}"/>
                <h:form id="form" pt:action="#{pluginPage.formAddress}"><h:outputLabel for="typed" value="Name"/><h:inputText id="typed" value="#{trouble.typed}"/>
                  <ui:repeat value="#{['NOT_FOUND','NOT_PERMITTED','CONFLICT','INVALID','TOO_OFTEN','BUSY','CONFIG','EXTERNAL','INTERNAL','BUG']}" var="kind">
                    <h:commandButton value="#{kind}" action="#{trouble.cause(kind)}"/>
                    <p:commandButton value="part #{kind}" action="#{trouble.cause(kind)}"/>
                  </ui:repeat>
                  <p:commandButton value="part of nothing"/>
                </h:form>
            </ch:page>
            """;

    private static final String PAGE = "/admin/x/trouble/page?site=national";

    @TempDir
    Path directory;

    @Test
    void theWordsOfARefusalStandOnTheScreen() throws Exception {
        var home = RunningBundle.home();
        var plugins = new BadPlugins(directory.resolve("work"), home.resolve("plugins"));
        plugins.add("trouble", "trouble", ".path(\"/trouble/{slug}\")", BEAN, "1.0");
        plugins.putScreen("trouble", "page", SCREEN);
        try (var bundle = RunningBundle.start(home, directory.resolve("data"), RunningBundle.freePort(), Map.of())
                        .awaitStart();
                var playwright = Playwright.create(OpenHouse.NO_DOWNLOAD);
                var browser = OpenHouse.browser(playwright);
                var person = Visitor.comes(browser, bundle.address().replace("127.0.0.1", "localhost"), Visitor.WIDE)) {
            assertThat(bundle.complaints()).isEmpty();
            OpenHouse.setUp(person, bundle.setUpLink());
            for (var kind : Kind.values()) {
                acts(person, kind);
                opens(person, kind);
            }
            failsAlone(person);
        }
    }

    private static void acts(Visitor person, Kind kind) throws IOException {
        person.expects(String.valueOf(kind.status()));
        var page = asked(person);
        var answer = page.waitForResponse("**/admin/x/trouble/page?**", () -> press(page, kind.name()));
        assertThat(answer.status()).as(kind.name()).isEqualTo(kind.status());
        if (kind.status() == 404) {
            assertThat(page.locator("h1")).hasText("There is nothing at this address");
            return;
        }
        isTold(page, kind);
        person.looksAtBothWidths("refused-act");

        asked(person);
        press(page, "part " + kind.name());
        isTold(page, kind);
        press(page, "part of nothing");
        assertThat(page.locator(".error-summary")).hasCount(0);
    }

    private static Page asked(Visitor person) {
        var page = person.opens(PAGE).page();
        page.getByLabel("Name").fill("Riverside");
        return page;
    }

    private static void press(Page page, String button) {
        page.getByText(button, new Page.GetByTextOptions().setExact(true))
                .or(page.locator("input[value='" + button + "']"))
                .click();
    }

    private static void isTold(Page page, Kind kind) {
        assertThat(page.locator(".error-summary h2")).hasText("This could not be done");
        assertThat(page.locator(".error-summary")).containsText(WORDS);
        assertThat(page.locator(".error-summary").innerText().contains("Reference: "))
                .isEqualTo(kind.isOurs());
        assertThat(page.getByLabel("Name")).hasValue("Riverside");
        assertThat(page.locator(".who")).hasText(OpenHouse.NAME);
    }

    /** A plugin's page that falls over, at an act or when it is opened, is told of in the frame; the rest goes on. */
    private static void failsAlone(Visitor person) {
        person.expects("500");
        var page = asked(person);
        press(page, "part BUG");
        assertThat(page.locator(".error-summary")).containsText("The plugin 'trouble' failed at this page");
        assertThat(page.locator(".error-summary")).containsText("Reference: ");
        assertThat(page.getByLabel("Name")).hasValue("Riverside");

        var answer = page.navigate(person.address() + PAGE + "&open=BUG");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(page.locator("main")).containsText("The plugin 'trouble' failed at this page");
        assertThat(page.locator("main")).containsText("Reference: ");
        assertThat(page.locator(".rail")).isVisible();
        person.looksAtBothWidths("plugin-page-failed");
        person.opens("/admin/home");
        assertThat(page.locator("h1")).not().hasText("This could not be done");
    }

    private static void opens(Visitor person, Kind kind) {
        person.expects(String.valueOf(kind.status()));
        var page = person.page();
        var answer = page.navigate(person.address() + PAGE + "&open=" + kind);
        assertThat(answer.status()).as(kind.name()).isEqualTo(kind.status());
        assertThat(page.locator("h1"))
                .hasText(kind.status() == 404 ? "There is nothing at this address" : "This could not be done");
        assertThat(page.locator("main").innerText().contains(WORDS)).isEqualTo(kind.status() != 404);
        assertThat(page.locator("main li a").first()).hasText("Home of " + OpenHouse.ORGANISATION);
        if (List.of(Kind.TOO_OFTEN, Kind.BUSY).contains(kind)) {
            assertThat(answer.headers()).containsKey("retry-after");
        }
        person.looksAtBothWidths("admin-refused");
    }
}
