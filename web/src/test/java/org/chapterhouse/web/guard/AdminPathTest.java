package org.chapterhouse.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminPathTest {

    @Test
    void strangersReachSignInAndSetUpOnly() {
        assertThat(new AdminPath("/admin/sign-in", "/admin/sign-in").isOpen()).isTrue();
        assertThat(new AdminPath("/admin/set-up", "/admin/set-up").isOpen()).isTrue();
        assertThat(new AdminPath("/admin/", "/admin/").isOpen()).isFalse();
        assertThat(new AdminPath("/admin/sign-in/x", "/admin/sign-in/x").isOpen())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin;/sign-in",
                "/./admin/sign-in",
                "//admin/sign-in",
                "/%61dmin/sign-in",
                "/admin/x/%2e%2e/sign-in",
                "/admin/x/../sign-in",
                "/x/..;/admin/sign-in",
                "/admin\\sign-in"
            })
    void anAddressWrittenInARoundaboutWayIsNeverOpen(String written) {
        AdminPath path = new AdminPath("/admin/sign-in", written);
        assertThat(path.isOpen()).isFalse();
        assertThat(path.isDetour()).isTrue();
    }
}
