package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the answers to a browser of our own have set, by name. */
record Cookies(Map<String, String> values, List<String> written) {

    private static final Pattern DRAWN_FOR = Pattern.compile("data-drawn-for=\"([^\"]+)\"");

    static Cookies of(Exchange answer) {
        var values = new TreeMap<String, String>();
        answer.header("Set-Cookie").forEach(cookie -> {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            values.put(pair[0], pair[1]);
        });
        return new Cookies(values, answer.header("Set-Cookie"));
    }

    static Cookies ofSignIn(URL base, String... headers) throws IOException {
        return ofSignInAs(OpenHouse.EMAIL, base, headers);
    }

    static Cookies ofSignInAs(String email, URL base, String... headers) throws IOException {
        var form = "email=" + email.replace("@", "%40") + "&password=" + OpenHouse.PASSWORD.replace(" ", "+");
        return of(Exchange.send(base, "/admin/sign-in", form, headers));
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    Cookies with(String name, String value) {
        var changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Cookies(changed, written);
    }

    Cookies without(String name) {
        var fewer = new TreeMap<>(values);
        fewer.remove(name);
        return new Cookies(fewer, written);
    }

    /** What a page drawn for whoever is signed in sends along: the cookies, and for whom it was drawn. */
    String page(URL base) throws IOException {
        var home = DRAWN_FOR.matcher(Exchange.get(base, "/admin/home", header()).text());
        assertThat(home.find()).as("a page that says for whom it was drawn").isTrue();
        return header() + "\r\nChapterhouse-Drawn-For: " + home.group(1);
    }

    String header() {
        return values.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ", "Cookie: ", ""));
    }
}
