package org.chapterhouse.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    private static final List<String> TYPES = List.of("press-release", "anything", "site", "account", "audit", "*");
    private static final List<String> VERBS = List.of("view", "edit", "publish", "delete", "anything", "*");

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, account, edit, true",
        "ADMINISTRATOR, *, *, true",
        "EDITOR, press-release, view, true",
        "EDITOR, press-release, edit, true",
        "EDITOR, press-release, publish, true",
        "EDITOR, press-release, delete, true",
        "EDITOR, a-type-of-some-plugin, publish, true",
        "EDITOR, press-release, *, false",
        "EDITOR, press-release, frobnicate, false",
        "EDITOR, *, view, false",
        "EDITOR, site, edit, false",
        "EDITOR, account, edit, false",
        "EDITOR, settings, view, false",
        "EDITOR, audit, view, false",
        "WRITER, press-release, view, true",
        "WRITER, press-release, edit, true",
        "WRITER, press-release, publish, false",
        "WRITER, press-release, delete, false",
        "WRITER, account, edit, false",
    })
    void permits(Role role, String type, String verb, boolean permitted) {
        assertThat(role.permits(type, verb)).isEqualTo(permitted);
    }

    @Property
    void aRoleThatIncludesAnotherPermitsAllTheOtherDoes(@ForAll Role role, @ForAll Role other) {
        for (String type : TYPES) {
            for (String verb : VERBS) {
                assertThat(!role.includes(other) || !other.permits(type, verb) || role.permits(type, verb))
                        .as("%s includes %s: %s:%s", role, other, type, verb)
                        .isTrue();
            }
        }
    }
}
