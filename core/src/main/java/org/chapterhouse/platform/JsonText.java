package org.chapterhouse.platform;

import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Map;

/** JSON text from outside, read within limits. The depth is measured before a recursive parser sees the text. */
final class JsonText {

    static final int MAX_DEPTH = 32;
    static final int MAX_LENGTH = 4 * 1024 * 1024;

    /** Held: looking the provider up costs sixty times a whole round trip. */
    static final JsonProvider PROVIDER = JsonProvider.provider();

    private static final JsonReaderFactory READERS =
            PROVIDER.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
    private static final JsonParserFactory PARSERS = PROVIDER.createParserFactory(Map.of());

    private JsonText() {}

    static JsonObject parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new JsonShapeMismatch("", "CH-223.length", text.length(), MAX_LENGTH);
        }
        if (depth(text) > MAX_DEPTH) {
            throw new JsonShapeMismatch("", "CH-223.depth", MAX_DEPTH);
        }
        try {
            refuseUnstorable(text);
            return object(text);
        } catch (JsonException | IllegalStateException notJson) {
            throw new JsonShapeMismatch("", notJson, "CH-223.syntax");
        }
    }

    private static JsonObject object(String text) {
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[')) {
                deepest = Math.max(deepest, ++depth);
            } else if (!quoted && (c == '}' || c == ']')) {
                depth--;
            }
        }
        return deepest;
    }

    private static void refuseUnstorable(String text) {
        try (var parser = PARSERS.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                var event = parser.next();
                var isText = event == JsonParser.Event.KEY_NAME || event == JsonParser.Event.VALUE_STRING;
                if (isText && !StorableText.isStorable(parser.getString())) {
                    throw new JsonShapeMismatch("", "CH-223.character");
                }
            }
        }
    }
}
