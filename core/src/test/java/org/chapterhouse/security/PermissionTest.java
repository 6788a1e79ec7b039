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
    void threePartsAreReadAndWrittenAlike() {
        assertThat(Permission.parse("press-release:publish:ny")).hasToString("press-release:publish:ny");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "press-release:publish",
                "press-release",
                "press-release:publish:ny:extra",
                "press-release:publish:",
                "::",
                "",
                "Press-release:publish:ny",
                "press-release:publish,delete:ny",
                "press-release:publish:ny\n",
                "press-release: publish:ny",
                "-press:publish:ny",
                "press*:publish:ny",
                "**:publish:ny"
            })
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Permission.parse(text));
    }

    @Property
    void noTextSlipsThroughThatIsNotThreeWords(@ForAll("almostPermissions") String text) {
        boolean wellFormed =
                text.matches("([a-z0-9][a-z0-9-]*|\\*)(:([a-z0-9][a-z0-9-]*|\\*)){2}") && !text.endsWith("\n");
        if (wellFormed) {
            assertThat(Permission.parse(text)).hasToString(text);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Permission.parse(text));
        }
    }

    @Provide
    Arbitrary<String> almostPermissions() {
        return Arbitraries.of("press-release", "a", "0", "*", "", "-a", "A", "a b", "é", "a\n", "a,b")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join(":", parts));
    }
}
