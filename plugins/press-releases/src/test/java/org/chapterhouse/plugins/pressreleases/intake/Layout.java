package org.chapterhouse.plugins.pressreleases.intake;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.plugins.pressreleases.EndMark;
import org.chapterhouse.plugins.pressreleases.MediaContact;
import org.chapterhouse.plugins.pressreleases.PressRelease;
import org.chapterhouse.plugins.pressreleases.Quote;

/**
 * A text in the layout of some real organisation, and what a careful person reads in it.
 *
 * @param formatted its lines as a Word file, or the page it was copied from, had them; empty for plain text
 */
record Layout(String name, String text, List<FormattedLine> formatted, JsonObject expected) {

    private static final Pattern TOP_LEVEL = Pattern.compile("<(/?)(p|h2|h3|ul|ol|blockquote|hr|table)>");
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\"");

    /** One thing that had to be found. */
    record Field(String name, String expected, String found) {
        boolean isRight() {
            return expected.equals(found);
        }
    }

    static List<Layout> all() {
        try (var files = Files.list(directory())) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .map(name -> read(Path.of(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Never looked at while the reading was made better. */
    boolean isHeldOut() {
        return name.startsWith("holdout-");
    }

    Reading reading() {
        return Fixture.reading(text, formatted);
    }

    List<Field> fields() {
        var reading = reading();
        var fields = new ArrayList<Field>();
        expected.forEach((name, value) -> {
            if (value instanceof JsonArray rows && !name.equals("links")) {
                rows(name, strings(rows), found(name, reading.release()), fields);
            } else if (value instanceof JsonArray links) {
                fields.add(new Field(
                        name,
                        strings(links).toString(),
                        links(reading.release()).toString()));
            } else {
                var words = ((JsonString) value).getString();
                fields.add(new Field(name, words, value(name, words, reading)));
            }
        });
        return fields;
    }

    private static void rows(String name, List<String> expected, List<String> found, List<Field> fields) {
        for (var row = 0; row < Math.max(expected.size(), found.size()); row++) {
            fields.add(new Field(name + "[" + row + "]", at(expected, row), at(found, row)));
        }
        if (expected.isEmpty() && found.isEmpty()) {
            fields.add(new Field(name, "", ""));
        }
    }

    private static String at(List<String> rows, int row) {
        return row < rows.size() ? rows.get(row) : "nothing";
    }

    private static List<String> found(String name, PressRelease release) {
        return name.equals("quotes")
                ? release.quotes().stream().map(Layout::line).toList()
                : release.contacts().stream().map(Layout::line).toList();
    }

    private static String line(Quote quote) {
        return String.join(" | ", quote.text(), quote.speaker(), quote.role());
    }

    private static String line(MediaContact contact) {
        return String.join(
                " / ",
                contact.name(),
                contact.title(),
                contact.organisation(),
                Fixture.phones(contact),
                contact.email(),
                contact.audience());
    }

    private static List<String> links(PressRelease release) {
        return LINK.matcher(release.body().html())
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    private static String value(String name, String expected, Reading reading) {
        var release = reading.release();
        var body = release.body().plainText();
        return switch (name) {
            case "headline" -> release.headline();
            case "subhead" -> release.subhead();
            case "timing" -> release.timing().name();
            case "embargoedUntil" -> Objects.toString(release.embargoedUntil());
            case "embargoZone" -> release.embargoZone();
            case "releasedOn" -> Objects.toString(release.releasedOn());
            case "city" -> release.city();
            case "state" -> release.state();
            case "begins" -> body.substring(0, Math.min(expected.length(), body.length()));
            case "ends" -> body.substring(Math.max(0, body.length() - expected.length()));
            case "blocks" -> blocks(release.body().html());
            case "items" -> String.valueOf(release.body().html().split("<li>", -1).length - 1);
            case "boilerplateTitle" -> release.boilerplateTitle();
            case "boilerplate" -> {
                var about = release.boilerplate().plainText();
                yield about.substring(0, Math.min(expected.length(), about.length()));
            }
            case "endMark" -> (release.endMark() == null ? EndMark.NONE : release.endMark()).name();
            case "notPlaced" -> reading.notPlaced();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String blocks(String html) {
        var depth = 0;
        var names = new ArrayList<String>();
        for (var tag : TOP_LEVEL.matcher(html).results().toList()) {
            if (tag.group(1).isEmpty() && depth++ == 0) {
                names.add(tag.group(2));
            }
            depth -= tag.group(1).isEmpty() ? 0 : 1;
        }
        return String.join(" ", names);
    }

    private static List<String> strings(JsonArray values) {
        return values.getValuesAs(JsonString::getString);
    }

    private static Layout read(Path file) {
        var name = file.getFileName().toString().replace(".json", "");
        try (var json = Json.createReader(Files.newBufferedReader(file))) {
            var expected = json.readObject();
            var word = file.resolveSibling(name + ".docx");
            if (Files.exists(word)) {
                var lines = DocxText.of(Files.readAllBytes(word)).text();
                return new Layout(name, DocxText.plain(lines), lines, expected);
            }
            var page = file.resolveSibling(name + ".html");
            var text = Files.readString(file.resolveSibling(name + ".txt"));
            var lines = Files.exists(page) ? HtmlLines.of(Files.readString(page)) : List.<FormattedLine>of();
            return new Layout(name, text, lines, expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory() {
        try {
            return Path.of(
                    Objects.requireNonNull(Layout.class.getResource("/layouts")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String report(List<Layout> layouts) {
        return layouts.stream()
                .flatMap(layout -> layout.fields().stream()
                        .filter(field -> !field.isRight())
                        .map(field -> "%s %s%n   wanted: %s%n   found:  %s"
                                .formatted(layout.name(), field.name(), field.expected(), field.found())))
                .collect(Collectors.joining("\n"));
    }
}
