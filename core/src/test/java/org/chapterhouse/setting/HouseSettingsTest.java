package org.chapterhouse.setting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.chapterhouse.form.Finding;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.text.Secret;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What an organisation decides about the suite itself. */
class HouseSettingsTest {

    private static final Core CORE = Core.start();

    private final SettingsCatalog catalog = CORE.get(SettingsCatalog.class);

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @Test
    void theyAreWordedInBothLanguagesAndComeFirst() {
        assertThat(catalog.all()).extracting(KnownSettings::id).startsWith("suite.home", "suite.mail");
        for (var language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
            assertThat(catalog.all().stream()
                            .filter(known -> known.plugin().equals("suite"))
                            .flatMap(known -> known.words(language).missingKeys().stream())
                            .filter(key -> !key.endsWith(".plural")))
                    .as("words that are missing in " + language)
                    .isEmpty();
        }
    }

    @Test
    void aMailServerNeedsItsNameItsSenderAndAUserForAPassword() {
        assertThat(refused(Map.of())).isEmpty();
        assertThat(refused(Map.of("from", "post@example.org"))).containsExactly("host");
        assertThat(refused(Map.of("host", "mail.example.org"))).containsExactly("from");
        assertThat(refused(Map.of("host", "mail.example.org", "from", "nobody")))
                .containsExactly("from");
        assertThat(refused(Map.of("host", "mail.example.org", "from", "post@example.org")))
                .isEmpty();
        assertThat(refused(
                        Map.of("host", "mail.example.org", "from", "post@example.org"),
                        Map.of("password", new Secret("x"))))
                .containsExactly("user");
    }

    private List<String> refused(Map<String, String> values) {
        return refused(values, Map.of());
    }

    private List<String> refused(Map<String, String> values, Map<String, Secret> secrets) {
        var desk = CORE.get(SettingsDesk.class);
        var national = CORE.get(Sites.class).national();
        var open = desk(() -> desk.open("suite.mail", national));
        var document = Json.createObjectBuilder(open.document());
        values.forEach(document::add);
        try {
            CORE.asSystem(() -> desk.save(
                    "suite.mail",
                    national,
                    new SettingsDraft(open.base(), document.build(), secrets, Set.of("password"))));
            return List.of();
        } catch (InvalidSettings e) {
            return e.findings().stream().map(Finding::path).toList();
        } finally {
            CORE.asSystem(() -> desk.save(
                    "suite.mail",
                    national,
                    new SettingsDraft(
                            desk.open("suite.mail", national).base(), open.document(), Map.of(), Set.of("password"))));
        }
    }

    private static <T> T desk(Supplier<T> work) {
        return CORE.get(SystemUser.class).call(work);
    }
}
