package org.chapterhouse.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chapterhouse.notes.Note;
import org.chapterhouse.page.Asset;
import org.chapterhouse.plugin.Admission.Candidate;
import org.chapterhouse.type.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stylesheets, scripts and pictures that a plugin may bring, and those that keep it out. */
class AssetClaimsTest {

    private static final String CSS = "/assets/kites/kites.css";

    private record Brings(String id, List<ContentType<?>> contentTypes, List<Asset> assets) implements Plugin {}

    private static Admission admission(String id, Map<String, byte[]> files, Asset... assets) {
        var type = ContentType.of("kite", Note.class)
                .title(Note::title)
                .path("/kites/{slug}")
                .build();
        return Admission.of(
                List.of(new Candidate(
                        "kites.jar",
                        "net.strangers.kites.P",
                        () -> new Brings(id, List.of(type), List.of(assets)),
                        any -> new JarFiles(Set.of(), files))),
                bean -> true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> holds(String path) {
        return Map.of(path, bytes("p { margin: 0 }"));
    }

    @Test
    void whatIsItsOwnAndLeadsNowhereComesIn() {
        var files = Map.of(
                CSS,
                bytes("@media print { .kite { background: url(kite.svg#red) } } /* as on https://example.org */"),
                "/assets/kites/kite.svg",
                bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                "/assets/kites/fly.js",
                bytes("// see https://example.org"));
        var admission = admission(
                "kites", files, Asset.of("kites.css"), Asset.of("fly.js").on("kite"));
        assertThat(admission.leftOut()).isEmpty();
        assertThat(admission.admitted()).hasSize(1);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "kites",
                        holds("/assets/notes/notes.css"),
                        Asset.of("kites.css"),
                        "lies /assets/notes/notes.css"),
                Arguments.of(
                        "kites", holds("/assets/kites.css"), Asset.of("kites.css"), "lies /assets/kites.css, which"),
                Arguments.of("house", holds("/assets/house/site.css"), Asset.of("site.css"), "keeps for itself"),
                Arguments.of(
                        "kites", holds("/assets/kites/site.0123456789ab.css"), Asset.of("x.css"), "nobody could fetch"),
                Arguments.of("kites", holds("/assets/kites/a/b.css"), Asset.of("b.css"), "nobody could fetch"),
                Arguments.of("kites", holds("/assets/kites/page.html"), Asset.of("x.css"), "nobody could fetch"),
                Arguments.of("kites", holds(CSS), Asset.of("other.css"), "'other.css', and there is no such file"),
                Arguments.of("kites", holds("/assets/kites/a.svg"), Asset.of("a.svg"), "'a.svg', and there is no such"),
                Arguments.of("kites", holds(CSS), Asset.of("kites.css").on("note"), "'kites.css' for 'note'"),
                Arguments.of(
                        "kites",
                        Map.of(CSS, new byte[JarFiles.LONGEST + 1]),
                        Asset.of("kites.css"),
                        "longer than 500 kB"),
                Arguments.of(
                        "kites",
                        Map.of(CSS, bytes("p { background: url(https://track.example/p.png) }")),
                        Asset.of("kites.css"),
                        "leads to 'https://track.example/p.png'"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("refused")
    void anyOtherKeepsItOut(String id, Map<String, byte[]> files, Asset asset, String words) {
        var admission = admission(id, files, asset);
        assertThat(admission.admitted()).isEmpty();
        assertThat(admission.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.reason().in(Locale.ENGLISH)).contains(words);
            assertThat(left.reason().in(Locale.forLanguageTag("es"))).doesNotContain("which", "Whoever");
        });
    }

    @Test
    void oneIsBroughtOnce() {
        assertThat(admission(
                                "kites",
                                holds(CSS),
                                Asset.of("kites.css"),
                                Asset.of("kites.css").on("kite"))
                        .leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.reason().in(Locale.ENGLISH)).contains("'kites.css' twice"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import 'kite.css';",
                "@IMPORT url(kite.css);",
                "@\\69mport 'x.css';",
                "p { background: url( \"//evil.example/x.png\" ) }",
                "p { background: URL(\n'https://evil.example/x.png') }",
                "p { background: \\75rl(https://evil.example/x.png) }",
                "p { background: u\\rl(https://evil.example/x.png) }",
                "p { background: image-set('https://evil.example/x.png' 1x) }",
                "p { content: '/*'; background: url(https://evil.example/x.png); color: '*/' }",
                "p { background: url(/assets/house/icon.svg) }",
                "p { background: url(../house/icon.svg) }",
                "p { background: url(missing.svg) }",
                "p { background: url(data:text/html,x) }",
                "p { background: url(javascript:x) }"
            })
    void aStylesheetThatLeadsElsewhereIsFound(String text) {
        assertThat(new StyleText(text).leadsElsewhere(Set.of("kite.css", "kite.svg")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* url(https://evil.example) @import */",
                "p { background: url(kite.svg) } a::after { content: \"see url(x) /* \" }",
                "p { background: url('data:image/svg+xml,%3Csvg xmlns=\"http://www.w3.org/2000/svg\"/%3E') }",
                ".md\\:wide { mask: url(#hole); content: '\\2014' }",
                "a[href^='https:'] { color: red }"
            })
    void oneThatDoesNotIsFine(String text) {
        assertThat(new StyleText(text).leadsElsewhere(Set.of("kite.svg"))).isEmpty();
    }
}
