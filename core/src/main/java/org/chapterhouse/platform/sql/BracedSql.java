package org.chapterhouse.platform.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A plugin's statement. What it names in braces lies in its own schema: {@code {gift}} is
 * {@code "donation_appeals"."gift"}.
 *
 * <p>Where a table is named there must be braces, or something that the statement itself makes: a query, a function, a
 * name that {@code with} gives. This keeps mistakes from the tables of core and of other plugins; whoever means ill
 * finds other ways, for a plugin runs inside the suite.
 */
final class BracedSql {

    private static final Pattern PIECE = Pattern.compile(NamedSql.LEFT_ALONE + """
            | (?<braced>\\{[^}]*\\})
            | :: | :[a-zA-Z][\\w.]*              # a cast, a value
            | "(?:[^"]|"")*" | [\\w$]+         # a name
            | \\S
            """, Pattern.COMMENTS | Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\{([a-z_][a-z0-9_]*)\\}");

    private static final Set<String> FIRST = Set.of("select", "insert", "update", "delete", "merge", "with", "values");
    private static final Set<String> QUERY = Set.of("select", "with", "values");
    private static final Set<String> BEFORE_A_NAME = Set.of("only", "lateral");
    private static final Set<String> UPDATES_NO_TABLE = Set.of("do", "for", "key", "then");
    private static final Set<String> FROM_IS_A_PREPOSITION = Set.of("extract", "substring", "trim", "overlay");
    private static final Set<String> ENDS_A_LIST = Set.of(
            "where",
            "group",
            "order",
            "having",
            "limit",
            "offset",
            "fetch",
            "for",
            "union",
            "intersect",
            "except",
            "window",
            "returning",
            "set",
            "select",
            "when");

    /** A parenthesis that is open: what stands before it, and whether its tables are being listed. */
    private static final class Level {
        private final String before;
        private boolean listsTables;

        Level(String before) {
            this.before = before;
        }
    }

    private final String schema;
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Set<String> made = new HashSet<>();

    private BracedSql(String schema, String text) {
        this.schema = schema;
        this.text = text;
    }

    /**
     * The statement with its names written out.
     *
     * @throws IllegalArgumentException when it names a table that is not the plugin's, or is none of a query and a
     *     change of rows
     */
    static String writtenOut(String schema, String text) {
        var statement = new BracedSql(schema, text);
        var writtenOut = statement.read();
        statement.check();
        return writtenOut;
    }

    private String read() {
        var writtenOut = new StringBuilder();
        var piece = PIECE.matcher(text);
        while (piece.find()) {
            var braced = piece.group("braced");
            if (braced != null) {
                piece.appendReplacement(writtenOut, qualified(braced));
            }
            if (piece.group("alone") == null) {
                words.add(piece.group().toLowerCase(Locale.ROOT));
            } else if (piece.group("comment") == null) {
                words.add("''");
            }
        }
        return piece.appendTail(writtenOut).toString();
    }

    private String qualified(String braced) {
        var name = NAME.matcher(braced);
        if (!name.matches()) {
            throw refused(braced + " is no name: lower-case letters, digits and underscores make one.");
        }
        return '"' + schema + "\".\"" + name.group(1) + '"';
    }

    private void check() {
        if (!FIRST.contains(word(0))) {
            throw refused("It begins with '" + word(0) + "'; a plugin asks for rows, or changes rows.");
        }
        levels.push(new Level(""));
        for (var i = 0; i < words.size(); i++) {
            rememberWhatIsMade(i);
            check(i);
        }
    }

    private void check(int i) {
        if (isName(word(i)) && (word(i - 1).equals(".") || word(i - 1).equals("as"))) {
            return;
        }
        var level = levels.element();
        switch (word(i)) {
            case "(" -> levels.push(new Level(word(i - 1)));
            case ")" -> {
                if (levels.size() > 1) {
                    levels.pop();
                }
            }
            case ";" -> throw refused("It goes on behind a semicolon; give one statement at a time.");
            case "from" -> {
                if (!FROM_IS_A_PREPOSITION.contains(level.before)
                        && !word(i - 1).equals("distinct")) {
                    level.listsTables = true;
                    requireOwn(i + 1);
                }
            }
            case "using" -> {
                if (isName(word(i + 1)) || word(i + 1).equals("(")) {
                    level.listsTables = true;
                    requireOwnOrColumns(i + 1);
                }
            }
            case "," -> {
                if (level.listsTables) {
                    requireOwn(i + 1);
                }
            }
            case "join" -> requireOwn(i + 1);
            case "into", "table" -> requireBraces(i + 1);
            case "update" -> {
                if (!UPDATES_NO_TABLE.contains(word(i - 1))) {
                    requireBraces(i + 1);
                }
            }
            default -> level.listsTables &= !ENDS_A_LIST.contains(word(i));
        }
    }

    /** {@code using (a, b)} of a join names columns, {@code using (select ...)} is a query. */
    private void requireOwnOrColumns(int i) {
        if (!word(i).equals("(")) {
            requireOwn(i);
        }
    }

    private void requireBraces(int i) {
        var named = BEFORE_A_NAME.contains(word(i)) ? i + 1 : i;
        if (!word(named).startsWith("{")) {
            throw foreign(named);
        }
    }

    private void requireOwn(int i) {
        if (BEFORE_A_NAME.contains(word(i))) {
            requireOwn(i + 1);
        } else if (word(i).equals("(")) {
            if (!QUERY.contains(word(i + 1))) {
                requireOwn(i + 1);
            }
        } else if (!word(i).startsWith("{") && !made.contains(word(i)) && !isFunction(i)) {
            throw foreign(i);
        }
    }

    private boolean isFunction(int i) {
        return isName(word(i)) && word(i + 1).equals("(");
    }

    /** {@code with recent as (...)}, {@code with recursive part (id) as (...), rest as materialized (...)}. */
    private void rememberWhatIsMade(int i) {
        var before = word(i - 1);
        if (isName(word(i)) && (before.equals("with") || before.equals("recursive") || before.equals(","))) {
            var next = i + 1;
            if (word(next).equals("(")) {
                while (next < words.size() && !word(next).equals(")")) {
                    next++;
                }
                next++;
            }
            if (word(next).equals("as") && isQueryToKeep(next + 1)) {
                made.add(word(i));
            }
        }
    }

    private boolean isQueryToKeep(int i) {
        return word(i).equals("(")
                || word(i).equals("materialized")
                || (word(i).equals("not") && word(i + 1).equals("materialized"));
    }

    private String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && (Character.isJavaIdentifierStart(word.charAt(0)) || word.charAt(0) == '"');
    }

    private IllegalArgumentException foreign(int i) {
        var named = word(i + 1).equals(".") ? word(i) + "." + word(i + 2) : word(i);
        return refused("'" + named + "' is not among the plugin's own tables as it stands; those are written in braces,"
                + " {gift}, and what belongs to core or another plugin is asked of that.");
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(
                "A statement of '" + schema + "' is refused. " + why + " The statement: " + text.strip());
    }
}
