package org.chapterhouse.web.guard;

import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chapterhouse.security.Account;

/**
 * What is answered to a page that somebody else opened.
 *
 * @param opener the name of whom it was drawn for; empty when nobody knows
 * @param signedIn who is signed in now
 */
record StrangersPage(String opener, Account signedIn) {

    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String IN_PARTS = "multipart/form-data";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Somebody else is signed in</title><link rel="icon" href="/assets/house/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/assets/house/admin.css"></head>
            <body class="account-page"><main class="account-card"><h1>Somebody else is signed in</h1>
            <p>%s What you sent was not done.</p>
            <p><a href="/admin/sign-in?%s" target="_blank">Sign in as %s in a new tab</a>, then come back to this one and reload
            it: your browser offers to send it again.</p>
            <form method="post" action="%s" enctype="%s">%s<button class="button">Go on as %s with what was sent</button></form>
            </main></body></html>
            """;

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
        if (request.getHeader(SamePersonFilter.HEADER) == null) {
            write(response, "text/html", page(request));
        } else {
            write(response, "application/json", told());
        }
    }

    private String words() {
        var whose = opener.isEmpty() ? "somebody else or long ago" : opener;
        return "You are signed in as " + signedIn.displayName() + " now; this page was opened by " + whose + ".";
    }

    private String told() {
        return JSON.createObjectBuilder()
                .add("words", words())
                .add("opener", opener)
                .add("name", signedIn.displayName())
                .add("account", signedIn.id().value().toString())
                .build()
                .toString();
    }

    private String page(HttpServletRequest request) throws IOException {
        request.setCharacterEncoding("UTF-8");
        return PAGE.formatted(
                escaped(words()),
                SignedInFilter.AGAIN,
                escaped(opener.isEmpty() ? "whoever opened it" : opener),
                escaped(request.getRequestURI() + "?" + address(request)),
                isInParts(request) ? IN_PARTS : "application/x-www-form-urlencoded",
                sent(request),
                escaped(signedIn.displayName()));
    }

    private String address(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(SamePersonFilter.PARAMETER + "="))
                .collect(Collectors.joining(
                        "&",
                        "",
                        (query.isEmpty() ? "" : "&") + SamePersonFilter.PARAMETER + "="
                                + signedIn.id().value()));
    }

    private static boolean isInParts(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").startsWith(IN_PARTS);
    }

    /** All that was typed, to be sent once more; a chosen file stays where it is. */
    private static String sent(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> Map.entry(field.getKey(), value)))
                .map(field -> "<input type=\"hidden\" name=\"" + escaped(field.getKey()) + "\" value=\""
                        + escaped(field.getValue()) + "\">")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void write(HttpServletResponse response, String type, String words) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }
}
