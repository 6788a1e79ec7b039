package org.chapterhouse.plugins.pressreleases.intake;

import java.util.regex.Pattern;

/**
 * Words of a text and how they look.
 *
 * @param html the same words, escaped, with the formatting and the links they had
 */
record Words(String text, String html) {

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}@./_-])(?:(?<web>https?://[^\\s\u00a0<>\"\u201c\u201d]{1,1900}|www\\.[^\\s\u00a0<>\"\u201c\u201d]{1,1900})"
                    + "|(?<mail>[\\p{L}\\p{N}._%+-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.){1,6}\\p{L}{2,24}))");
    private static final Pattern TRAILING = Pattern.compile("[.,;:!?\u2019')\\]]+$");

    /** Words as typed; web and mail addresses among them become links. */
    static Words plain(String text) {
        return new Words(text, linked(text));
    }

    /** @param printed the same words with their no-break spaces */
    static Words printed(String text, String printed) {
        return new Words(text, linked(printed));
    }

    /** These words with those of the next line behind them. */
    Words then(Words next) {
        return new Words(text + " " + next.text, html + " " + next.html);
    }

    static String linked(String text) {
        var html = new StringBuilder(text.length() + 16);
        var from = 0;
        var address = ADDRESS.matcher(text);
        while (address.find()) {
            var shown = withoutTrailing(address.group());
            html.append(escaped(text.substring(from, address.start())));
            html.append(link(target(shown, address.group("mail") != null), escaped(shown)));
            from = address.start() + shown.length();
        }
        return html.append(escaped(text.substring(from))).toString();
    }

    static String link(String target, String shown) {
        return "<a href=\"" + escaped(target).replace("\"", "&quot;") + "\">" + shown + "</a>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace('\t', ' ');
    }

    private static String target(String shown, boolean mail) {
        if (mail) {
            return "mailto:" + shown;
        }
        return shown.startsWith("www.") ? "https://" + shown : shown;
    }

    /** The full stop after an address ends the sentence; a bracket belongs to the address if it was opened in it. */
    private static String withoutTrailing(String address) {
        var shown = TRAILING.matcher(address).replaceFirst("");
        var bracket = address.substring(shown.length()).startsWith(")") && shown.contains("(");
        return bracket ? shown + ")" : shown;
    }
}
