package org.chapterhouse.launcher;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The plugin jar because of which the suite did not start: the one whose class the failure names, in its words or among
 * the calls that led to it.
 *
 * @param failure the innermost cause
 */
record Culprit(String jar, Throwable failure) {

    private static final String HOUSE = "org.chapterhouse.";
    private static final Pattern MISSING = Pattern.compile(
            "(?:NoClassDefFoundError|ClassNotFoundException): L?(?:jakarta|org[./]eclipse[./]microprofile)[./]");
    private static final Pattern NAME = Pattern.compile("[\\p{Alpha}_$][\\w$]*(?:[./][\\p{Alpha}_$][\\w$]*)+");

    /**
     * Words count before calls, since the container's words name the very class. A stranger is suspected before a plugin
     * of the house, which may have been hit by the stranger's doing.
     *
     * @param owners the jar that each class of a plugin is in
     */
    static Optional<Culprit> of(List<Throwable> failures, Map<String, String> owners) {
        for (var failure : failures) {
            var chain = chain(failure);
            var suspects = Stream.concat(
                            chain.stream().flatMap(Culprit::words),
                            chain.stream().flatMap(Culprit::calls))
                    .filter(owners::containsKey)
                    .sorted(Comparator.comparing(name -> name.startsWith(HOUSE)))
                    .map(owners::get);
            var jar = suspects.findFirst();
            if (jar.isPresent()) {
                return Optional.of(new Culprit(jar.get(), chain.getFirst()));
            }
        }
        return Optional.empty();
    }

    /** Why, without what the container repeats of it after two dashes, call by call. */
    String reason() {
        var words = failure.toString().replaceAll("\\s+", " ").replaceFirst(" (StackTrace )?-- .*", "");
        return MISSING.matcher(words).find()
                ? words + "; the server has only the parts of Jakarta EE that README names"
                : words;
    }

    /** The innermost first. */
    private static Deque<Throwable> chain(Throwable failure) {
        var chain = new ArrayDeque<Throwable>();
        for (var next = failure; next != null && !chain.contains(next); next = next.getCause()) {
            chain.addFirst(next);
        }
        return chain;
    }

    private static Stream<String> words(Throwable failure) {
        return NAME.matcher(Objects.requireNonNullElse(failure.getMessage(), ""))
                .results()
                .map(found -> found.group().replace('/', '.'))
                .flatMap(Culprit::enclosing);
    }

    private static Stream<String> calls(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .flatMap(Culprit::enclosing);
    }

    /** A name, and what is left of it without its last parts: a field's name leads to its class, a proxy's to the bean. */
    private static Stream<String> enclosing(String name) {
        return Stream.iterate(
                name,
                rest -> !rest.isEmpty(),
                rest -> rest.substring(0, Math.max(0, Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('$')))));
    }
}
