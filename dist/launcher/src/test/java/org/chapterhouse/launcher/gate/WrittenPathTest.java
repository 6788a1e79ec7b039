package org.chapterhouse.launcher.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/press",
                "/press/2026/launch-day",
                "/press/",
                "/assets/house/site.css",
                "/assets/editor.min.js",
                "/.well-known/security.txt",
                "/a..b/c...",
                "/press/%C3%A9t%C3%A9",
                "/press/%E2%80%9Cquoted%E2%80%9D",
                "/press/a%20b",
                "/press;x=1",
                "/press/a+b~c!d"
            })
    void whatABrowserSendsIsSound(String path) {
        assertThat(WrittenPath.isSound(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "press",
                "http://elsewhere.example/press",
                "/press/..",
                "/press/../admin",
                "/..",
                "/./press",
                "/press/.",
                "/press/%2e%2e/admin",
                "/press/.%2E",
                "/press/..;/admin",
                "/press/%zz",
                "/press/%",
                "/press/%4",
                "/press/%u002e",
                "/press/%00",
                "/press/%0d%0aSet-Cookie:x",
                "/press/%7f",
                "/press/%ff",
                "/press/%c0%ae",
                "/press/%ed%a0%80",
                "/press%5cadmin",
                "/press\\admin",
                "/press/\u00e9"
            })
    void whatNoLinkOfOursLooksLikeIsNot(String path) {
        assertThat(WrittenPath.isSound(path)).isFalse();
    }
}
