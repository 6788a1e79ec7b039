package org.chapterhouse.plugin;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A stylesheet as it is written. It may lead to pictures beside it, to those it carries in itself, and to nothing else. */
record StyleText(String text) {

    private static final String QUOTED = "\"((?:\\\\.|[^\"\\\\])*)\"|'((?:\\\\.|[^'\\\\])*)'";

    /** From one to the next: a comment, a sheet that is taken in, an address, a string, a letter written in another way. */
    private static final Pattern TOKEN = Pattern.compile(
            "/\\*.*?(?:\\*/|\\z)"
                    + "|(?<taken>@import\\b)"
                    + "|\\burl\\(\\s*(?:" + QUOTED + "|([^\"')\\s][^)]*))\\s*\\)"
                    + "|" + QUOTED
                    + "|(?<hidden>\\\\[\\p{Alnum}])",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern CARRIED = Pattern.compile("(data:image/|#).*", Pattern.DOTALL);
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\s*(?!data:)([a-z][a-z0-9+.-]*:)?//.*|javascript:.*", Pattern.DOTALL);

    /**
     * The first thing in it that leads elsewhere.
     *
     * @param beside the names of the files in its folder
     */
    Optional<String> leadsElsewhere(Set<String> beside) {
        return TOKEN.matcher(text)
                .results()
                .flatMap(token -> refused(token, beside).stream())
                .findFirst();
    }

    private static Optional<String> refused(MatchResult token, Set<String> beside) {
        var word = token.group();
        if (word.startsWith("@") || word.startsWith("\\")) {
            return Optional.of(word);
        }
        var address = first(token, 2, 3, 4).map(String::strip);
        if (address.isPresent()) {
            return address.filter(target ->
                    !CARRIED.matcher(target).matches() && !beside.contains(target.replaceFirst("[?#].*", "")));
        }
        return first(token, 5, 6).filter(string -> ELSEWHERE.matcher(string).matches());
    }

    private static Optional<String> first(MatchResult token, int... groups) {
        return Arrays.stream(groups)
                .mapToObj(token::group)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
