package org.chapterhouse.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chapterhouse.form.FieldDefinition;

/**
 * What came with a form, by the names of its fields. Read from the body alone: what an address says is nothing that a person has typed.
 */
record FormBody(Map<String, String> values) {

    /** The gate waits for bodies of this length before anybody here has to. */
    static final int LONGEST = 32 * 1024;

    private static final String FORM = "application/x-www-form-urlencoded";

    static boolean isForm(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                .toLowerCase(Locale.ROOT)
                .startsWith(FORM);
    }

    /** Empty when it is longer than any form. */
    static Optional<FormBody> read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LONGEST) {
            return Optional.empty();
        }
        var bytes = request.getInputStream().readNBytes(LONGEST + 1);
        return bytes.length > LONGEST
                ? Optional.empty()
                : Optional.of(parse(new String(bytes, StandardCharsets.US_ASCII)));
    }

    /** The first of several values of one name; what is not written as a browser writes it is read as it stands there. */
    static FormBody parse(String text) {
        var values = new HashMap<String, String>();
        for (var pair : text.split("&", -1)) {
            var cut = pair.indexOf('=');
            if (cut > 0) {
                values.putIfAbsent(decoded(pair.substring(0, cut)), decoded(pair.substring(cut + 1)));
            }
        }
        return new FormBody(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException misspelled) {
            return text;
        }
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    Map<String, Object> typed(List<FieldDefinition> fields) {
        var typed = new LinkedHashMap<String, Object>();
        fields.forEach(field -> typed.put(field.name(), value(field.name()).replace("\u0000", "")));
        return typed;
    }
}
