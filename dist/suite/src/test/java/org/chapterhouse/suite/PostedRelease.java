package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A press release whose editor is filled in and sent without a browser, as one person's.
 *
 * @param page by which the suite knows the window
 */
record PostedRelease(URL base, String cookies, String page, String headline, String body) {

    /** A view that the server does not know; the first save of a new text is taken without one. */
    private static final String NO_VIEW = "gone";

    private static final Pattern VIEW = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");

    /** Saves it for the first time. */
    String saved(String typing) throws IOException {
        var path = "/admin/content-editor?type=press-release&site=national&new=" + typing;
        return led(presses("saveDraft", path, 0, NO_VIEW));
    }

    /** Presses Publish; the view in which that is asked about. */
    String asked(String path, int revision) throws IOException {
        var answer = presses("publish", path, revision, NO_VIEW);
        var view = VIEW.matcher(answer.text());
        assertThat(view.find()).as(answer.text()).isTrue();
        return view.group(1);
    }

    /** Says yes to that. */
    String published(String path, int revision, String view) throws IOException {
        return led(presses("publishNow", path, revision, view));
    }

    private static String led(Exchange answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        return answer.header("Location").get(0);
    }

    private Exchange presses(String button, String path, int revision, String view) throws IOException {
        var form = new TreeMap<>(Map.of(
                "form",
                "form",
                "form:" + button,
                "form:" + button,
                "jakarta.faces.ViewState",
                view,
                "base",
                Integer.toString(revision),
                "page",
                page));
        Map.of(
                        "headline", headline,
                        "timing", "IMMEDIATE",
                        "releasedOn", "2026-05-26",
                        "style", "BRACKETED",
                        "body", "<p>" + body + "</p>",
                        "endMark", "HASHES",
                        "contacts:0:name", "Press office",
                        "contacts:0:email", "press@example.org")
                .forEach((field, value) -> form.put("form:fields:" + field, value));
        return Exchange.send(base, path, encoded(form), cookies);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
