package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapterhouse.content.Content;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a type says in English on pages in a language that it does not speak, beside its content. */
record EnglishWords<T extends Record & Content>(TypeUnderTest<T> tested) {

    /** Runs the other way, so that a forgotten mark turns a sentence around. */
    private static final Locale UNSPOKEN = Locale.forLanguageTag("fa");

    private static final Pattern VALUE = Pattern.compile("\\{\\d}");
    private static final int A_WORD = 3;

    static EnglishWords<?> of(TypeUnderTest<?> tested) {
        return captured(tested);
    }

    private static <T extends Record & Content> EnglishWords<T> captured(TypeUnderTest<T> tested) {
        return new EnglishWords<>(tested);
    }

    void checkMarks() {
        var words = words();
        var drawings = new Drawings<>(tested.type(), UNSPOKEN);
        for (var choice : new Variations(tested.type(), tested.sample()).ofChoices()) {
            var content = text(choice).toList().toString();
            drawings.of(tested.type().read(choice)).forEach((what, drawing) -> check(what, drawing, words, content));
        }
        drawings.emptyList().ifPresent(list -> check("the empty list", list, words, ""));
    }

    private void check(String what, Document drawing, List<String> words, String content) {
        assertThat(unmarked(drawing, words, content))
                .as(what + " says these words in English: mark them with lang and dir of the type's messages")
                .isEmpty();
    }

    private static List<String> unmarked(Document drawing, List<String> words, String content) {
        return drawing.getAllElements().stream()
                .filter(element -> element.closest("[lang=en][dir=ltr]") == null)
                .flatMap(EnglishWords::spoken)
                .filter(text -> words.stream().anyMatch(text::contains) && !content.contains(text))
                .toList();
    }

    private static Stream<String> spoken(Element element) {
        return element.textNodes().stream().map(TextNode::text).map(String::strip);
    }

    /** The stretches of its own words between the values that are put into them. */
    private List<String> words() {
        var file = new Properties();
        try (var stream = tested.type().recordType().getResourceAsStream("messages.properties")) {
            if (stream != null) {
                file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.stringPropertyNames().stream()
                .filter(this::isShown)
                .flatMap(key -> VALUE.splitAsStream(file.getProperty(key)))
                .map(String::strip)
                .filter(words -> words.length() >= A_WORD)
                .toList();
    }

    private boolean isShown(String key) {
        var type = tested.type().id() + ".";
        return key.startsWith(type + "page.") || key.equals(type + "title") || key.equals(type + "plural");
    }

    private static Stream<String> text(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> value.asJsonObject().values().stream().flatMap(EnglishWords::text);
            case ARRAY -> value.asJsonArray().stream().flatMap(EnglishWords::text);
            case STRING ->
                Jsoup.parse(((JsonString) value).getString()).getAllElements().stream()
                        .flatMap(EnglishWords::spoken);
            default -> Stream.empty();
        };
    }
}
