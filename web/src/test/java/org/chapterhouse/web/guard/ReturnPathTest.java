package org.chapterhouse.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/press-release",
                "/admin/press-release/edit?id=7c9e6679-7425-40de-944b-e07fc1f90ae7",
                "/admin/press-release/?stage=draft&q=launch+day%20x",
                "/admin/.hidden"
            })
    void leadsBackToOurOwnPages(String asked) {
        assertThat(ReturnPath.of(asked).value()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/press",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/admin/x",
                "https:evil.example",
                "javascript:alert(1)",
                "/admin//evil.example",
                "/admin/../press",
                "/admin/./x",
                "/admin/x/..",
                "/admin/%2e%2e/x",
                "/admin/x;y=z",
                "/admin/x#y",
                "/admin/x?y=//evil",
                "/admin/x\r\nLocation: https://evil.example",
                "/administrator/x",
                "/ADMIN/x",
                "/admin/sign-in",
                "/admin/sign-out",
                "/admin/set-up"
            })
    void anythingElseLeadsHome(String asked) {
        assertThat(ReturnPath.of(asked)).isEqualTo(ReturnPath.HOME);
    }

    @Test
    void nothingAndTooMuchLeadHome() {
        assertThat(ReturnPath.of(null)).isEqualTo(ReturnPath.HOME);
        assertThat(ReturnPath.of("/admin/" + "x".repeat(1_000))).isEqualTo(ReturnPath.HOME);
    }

    @Test
    void itTravelsInTheAddressOfTheSignInPage() {
        assertThat(ReturnPath.HOME.signInUrl()).isEqualTo("/admin/sign-in");
        assertThat(ReturnPath.of("/admin/x?y=z&a=b").signInUrl())
                .isEqualTo("/admin/sign-in?to=%2Fadmin%2Fx%3Fy%3Dz%26a%3Db");
    }
}
