package org.chapterhouse.text.internal;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of canonical HTML, in which nothing else looks like one. */
public final class Links {

    /** What every link begins with. */
    public static final String BEGINNING = "<a href=\"";

    private static final Pattern LINK = Pattern.compile(BEGINNING + "([^\"]*)\"");

    private Links() {}

    public static List<String> of(String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> read(link.group(1)))
                .distinct()
                .toList();
    }

    public static String leading(String html, UnaryOperator<String> way) {
        return LINK.matcher(html)
                .replaceAll(
                        link -> Matcher.quoteReplacement(BEGINNING + written(way.apply(read(link.group(1)))) + "\""));
    }

    private static String read(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String written(String address) {
        return address.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
