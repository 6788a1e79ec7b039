package org.chapterhouse.platform.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.problem.HouseOnly;

/**
 * A statement as the driver wants it, and the names that its question marks stand for, in order.
 *
 * <p>What is quoted, commented or cast is left alone. An array's slice between two columns ({@code a[x:y]}) would be
 * taken for a name: put a space behind the colon.
 */
@HouseOnly
public record NamedSql(String text, List<String> names) {

    /** Statements are written by programmers, so there are few; texts made on the way may be many. */
    private static final int MOST_KEPT = 2_000;

    private static final Map<Source, NamedSql> KEPT = new ConcurrentHashMap<>();

    /** Text and comments. */
    static final String LEFT_ALONE = """
            (?<alone>
                [eE]'(?:[^'\\\\]|\\\\.|'')*'            # text with escapes
              | '(?:[^']|'')*'                          # text
              | \\$(?<tag>\\w*)\\$ .*? \\$\\k<tag>\\$   # a body
              | (?<comment> --[^\\n]* | /\\*.*?\\*/)
            )
            """;

    private static final Pattern PIECE = Pattern.compile(LEFT_ALONE + """
            | (?<other>
                "(?:[^"]|"")*"                          # a quoted name
              | ::
              | [\\w$]+                                 # a word, which may end in e or hold a dollar
            )
            | (?<mark>\\?)
            | :(?<name>[a-zA-Z]\\w*(?:\\.[a-zA-Z]\\w*)*)
            """, Pattern.COMMENTS | Pattern.DOTALL);

    /** @param schema of the plugin whose statement it is; empty for the house's own */
    private record Source(String schema, String text) {

        NamedSql parsed() {
            return parse(schema.isEmpty() ? text : BracedSql.writtenOut(schema, text));
        }
    }

    static NamedSql of(String text) {
        return of(new Source("", text));
    }

    /** A plugin's statement, whose names in braces lie in its schema. */
    public static NamedSql in(String schema, String text) {
        return of(new Source(schema, text));
    }

    private static NamedSql of(Source source) {
        var kept = KEPT.get(source);
        if (kept != null) {
            return kept;
        }
        var parsed = source.parsed();
        if (KEPT.size() < MOST_KEPT) {
            KEPT.put(source, parsed);
        }
        return parsed;
    }

    private static NamedSql parse(String text) {
        List<String> names = new ArrayList<>();
        var driver = new StringBuilder();
        var piece = PIECE.matcher(text);
        while (piece.find()) {
            var name = piece.group("name");
            if (name != null) {
                names.add(name);
            }
            piece.appendReplacement(driver, name != null ? "?" : Matcher.quoteReplacement(asIs(piece)));
        }
        piece.appendTail(driver);
        return new NamedSql(driver.toString(), List.copyOf(names));
    }

    /** The driver takes one question mark for a value, and two for one. */
    private static String asIs(Matcher piece) {
        return piece.group("mark") != null ? "??" : piece.group();
    }
}
