package org.chapterhouse.web.site;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.vigils.Attendances;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** For tests of forms that anybody may send: what somebody types into them, and how it is sent. */
abstract class FormsAtTheDoor extends AtTheDoor {

    static final String HOST = "/host-a-vigil";
    static final String STORM = "/storm-watch";
    static final Duration A_WHILE = Duration.ofSeconds(5);

    private static int senders;

    /** Everybody comes from somewhere else, unless a test is about that. */
    static String somewhere() {
        senders++;
        return "203.0." + senders / 250 + "." + senders % 250;
    }

    static Map<String, String> typed(String name) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", name);
        typed.put("email", "ana@example.org");
        typed.put("way", "ON_FOOT");
        typed.put("people", "2");
        typed.put("message", "We come \"early\" <b>& stay</b>");
        typed.put("agreed", "true");
        return typed;
    }

    static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var other = new LinkedHashMap<>(typed);
        other.put(field, value);
        return other;
    }

    static Document form(Doorway.Told told) {
        return Jsoup.parse(told.body());
    }

    static String token(Doorway.Told told) {
        return form(told).select("input[name=form-token]").attr("value");
    }

    /** Opens the form, reads it, and fills it in. */
    static Map<String, String> filled(String path, String name) {
        var token = token(door.gets(path));
        reader.pass(A_WHILE);
        return with(typed(name), "form-token", token);
    }

    static Doorway.Told sends(String path, Map<String, String> form) {
        return door.sends(path, form, somewhere());
    }

    static int said(String name) {
        return reader.get(Attendances.class).said(name);
    }

    static long uses() {
        return reader.get(Sql.class)
                .of("select count(*) from form_use")
                .first(Long.class)
                .orElse(0L);
    }

    static String notice(Doorway.Told told) {
        return form(told).select(".form-notice h2").text();
    }
}
