package org.chapterhouse.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionTest {

    @Test
    void itIsWrittenInThreeParts() {
        assertThat(new Permission("press-release", Verb.PUBLISH, "ny")).hasToString("press-release:publish:ny");
        assertThat(new Permission("donation-appeals.gift", Verb.VIEW, "*")).hasToString("donation-appeals.gift:view:*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "-a", "a b", "a*", "**", "a,b", "a\n", "é", "a:b", ".", "a.", ".a", "a.b.c", "a.*"})
    void noOtherTextNamesAnArea(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Permission(text, Verb.VIEW, "ny"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NY", "-a", "a b", "a*", "**", "a,b", "a\n", "é", "a:b", "a.b"})
    void noOtherTextNamesASite(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Permission("press-release", Verb.VIEW, text));
    }

    @Property
    void noTextSlipsThroughThatIsNoWord(@ForAll("almostWords") String text) {
        if (text.matches("[a-z0-9][a-z0-9-]*|\\*") && !text.endsWith("\n")) {
            assertThat(new Permission(text, Verb.EDIT, text)).hasToString(text + ":edit:" + text);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new Permission("a", Verb.EDIT, text));
        }
    }

    @Provide
    Arbitrary<String> almostWords() {
        return Arbitraries.of("press-release", "a", "0", "*", "", "-a", "A", "a b", "é", "a\n", "a,b", ":")
                .list()
                .ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }
}
