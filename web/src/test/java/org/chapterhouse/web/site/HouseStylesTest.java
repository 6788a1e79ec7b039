package org.chapterhouse.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The promises the two style sheets make about their size and their colours. */
class HouseStylesTest {

    private static final Pattern ACCENT = Pattern.compile("\\[data-accent=([a-z]+)] \\{ --accent: (#[0-9a-f]{6}) }");
    private static final Pattern TOKEN = Pattern.compile("--(paper|wash|ink|quiet): (#[0-9a-f]{3,6})");
    private static final double READABLE = 4.5;

    private final String site = read("site.css");
    private final String admin = read("admin.css");

    @Test
    void thePublicStyleSheetFitsIntoTwelveKilobytes() {
        assertTrue(site.getBytes(StandardCharsets.UTF_8).length <= 12_000, "site.css is larger than 12 kB");
    }

    @Test
    void everyAccentIsReadableInBothSchemes() {
        for (var sheet : new String[] {site, admin}) {
            assertReadable(light(sheet));
            assertReadable(dark(sheet));
        }
    }

    @Test
    void theAdminWearsTheAccentsOfThePublicSite() {
        assertEquals(all(ACCENT, light(site)), all(ACCENT, light(admin)));
        assertEquals(all(ACCENT, dark(site)), all(ACCENT, dark(admin)));
    }

    private static void assertReadable(String scheme) {
        var tokens = all(TOKEN, scheme);
        var colours = all(ACCENT, scheme);
        assertEquals(8, colours.size(), "accents");
        colours.put("ink", token(tokens, "ink"));
        colours.put("quiet", token(tokens, "quiet"));
        colours.forEach((name, colour) -> {
            assertTrue(contrast(colour, token(tokens, "paper")) >= READABLE, name + " on paper");
            assertTrue(contrast(colour, token(tokens, "wash")) >= READABLE, name + " on wash");
        });
    }

    private static String light(String sheet) {
        return sheet.substring(0, sheet.indexOf("prefers-color-scheme"));
    }

    private static String dark(String sheet) {
        var from = sheet.indexOf("prefers-color-scheme");
        return sheet.substring(from, sheet.indexOf("/* Elements */"));
    }

    private static Map<String, String> all(Pattern pattern, String text) {
        var found = new LinkedHashMap<String, String>();
        pattern.matcher(text).results().forEach(match -> found.put(match.group(1), match.group(2)));
        return found;
    }

    private static String token(Map<String, String> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    /** As WCAG 2.2 defines it. */
    private static double contrast(String one, String other) {
        var first = luminance(one);
        var second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        var digits = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        var rgb = Integer.parseInt(digits.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        var share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String read(String name) {
        try (var in = HouseStylesTest.class.getResourceAsStream("/META-INF/resources/assets/house/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
