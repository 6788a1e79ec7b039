package org.chapterhouse.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        String hash = passwords.hash("seven quiet otters");
        assertThat(passwords.matches("seven quiet otters", hash)).isTrue();
        assertThat(passwords.matches("seven quiet otter", hash)).isFalse();
    }

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        assertThat(passwords.hash("seven quiet otters")).isNotEqualTo(passwords.hash("seven quiet otters"));
    }

    @Test
    void lettersMayBeTypedAsOneSignOrTwo() {
        String hash = passwords.hash("caf\u00e9 by the river");
        assertThat(passwords.matches("cafe\u0301 by the river", hash)).isTrue();
    }

    @Test
    void whoHasNoAccountCostsAsMuchAsWhoHas() {
        String parameters = "$shiro2$argon2id$v=19$t=2,m=19456,p=1$";
        assertThat(passwords.hash("seven quiet otters")).startsWith(parameters);
        assertThat(Passwords.NOBODYS).startsWith(parameters);
    }
}
