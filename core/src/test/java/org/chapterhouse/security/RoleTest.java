package org.chapterhouse.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    private static final List<String> AREAS =
            List.of("press-release", "anything", "suite.site", "suite.account", "gifts.gift", "*");

    private static final Map<String, Role> ROLES = Map.of(
            "administrator", Role.EVERYTHING,
            "editor", role(false, Set.of(Verb.values()), Set.of()),
            "writer", role(false, Set.of(Verb.VIEW, Verb.EDIT), Set.of()),
            "treasurer", role(false, Set.of(), Set.of("gifts.gift:view", "gifts.gift:edit", "donation-appeal:view")));

    private static Role role(boolean everything, Set<Verb> verbs, Set<String> areas) {
        return new Role(new RoleId("some"), everything, verbs, areas);
    }

    @ParameterizedTest
    @CsvSource({
        "administrator, suite.account, EDIT, true",
        "administrator, gifts.gift, DELETE, true",
        "administrator, *, VIEW, true",
        "editor, press-release, VIEW, true",
        "editor, press-release, PUBLISH, true",
        "editor, press-release, DELETE, true",
        "editor, a-type-of-some-plugin, PUBLISH, true",
        "editor, *, VIEW, false",
        "editor, suite.site, EDIT, false",
        "editor, suite.account, VIEW, false",
        "editor, suite.audit, VIEW, false",
        "editor, gifts.gift, VIEW, false",
        "writer, press-release, EDIT, true",
        "writer, press-release, PUBLISH, false",
        "writer, press-release, DELETE, false",
        "writer, gifts.gift, VIEW, false",
        "treasurer, gifts.gift, EDIT, true",
        "treasurer, gifts.gift, DELETE, false",
        "treasurer, gifts.receipt, VIEW, false",
        "treasurer, donation-appeal, VIEW, true",
        "treasurer, donation-appeal, EDIT, false",
        "treasurer, press-release, VIEW, false",
    })
    void permits(String role, String area, Verb verb, boolean permitted) {
        assertThat(ROLES)
                .hasEntrySatisfying(
                        role, known -> assertThat(known.permits(area, verb)).isEqualTo(permitted));
    }

    @Property
    void aRoleThatIncludesAnotherPermitsAllTheOtherDoes(@ForAll("roles") Role role, @ForAll("roles") Role other) {
        for (var area : AREAS) {
            for (var verb : Verb.values()) {
                assertThat(!role.includes(other) || !other.permits(area, verb) || role.permits(area, verb))
                        .as("%s includes %s: %s:%s", role, other, area, verb)
                        .isTrue();
            }
        }
        assertThat(role.includes(role)).isTrue();
    }

    @Provide
    Arbitrary<Role> roles() {
        var named = Arbitraries.of("press-release", "suite.account", "gifts.gift")
                .flatMap(area -> Arbitraries.of(Verb.values()).map(verb -> area + ":" + verb));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9).map(number -> number == 0),
                        Arbitraries.of(Verb.values()).set(),
                        named.set().ofMaxSize(4))
                .as(RoleTest::role);
    }
}
