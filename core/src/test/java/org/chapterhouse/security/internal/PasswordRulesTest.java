package org.chapterhouse.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String EMAIL = "ana.rivera@example.org";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "eleven char",
                "password1234",
                "Password2026!",
                "passwordpassword",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "qwertyqwerty12",
                "ana.rivera@example.org",
                "Ana.Rivera@Example.org1",
                "            "
            })
    void refuses(String password) {
        assertThat(PasswordRules.findingOn(password, EMAIL)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet otters",
                "only lower case letters",
                "zwölf Bäume am Fluss",
                "x9$kQ2!vB7mT",
                "密码密碼十二個字以上才夠長呢"
            })
    void accepts(String password) {
        assertThat(PasswordRules.findingOn(password, EMAIL)).isEmpty();
    }
}
