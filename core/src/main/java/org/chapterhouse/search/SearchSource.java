package org.chapterhouse.search;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.HouseOnly;

/**
 * What a plugin has readers find besides its content: rows of its own tables that have a page.
 *
 * <pre>{@code
 * SearchSource.of("minutes").readBy(Minutes.class, Minutes::documents)
 * }</pre>
 *
 * <p>The bean answers every document there is, whenever the index is made anew; between two such times the plugin says itself what
 * has changed, by {@link SearchDocuments}. What readers call them is {@code search.minutes.title} beside the plugin.
 */
public final class SearchSource {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String name;
    private final Handler<Boolean, List<SearchDocument>> handler;

    private SearchSource(String name, Handler<Boolean, List<SearchDocument>> handler) {
        this.name = name;
        this.handler = handler;
    }

    /** Begins the description of a source, which {@link Beginning#readBy} ends. */
    public static Beginning of(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a source of the search is called by lower-case words joined by hyphens, not " + name);
        }
        return new Beginning(name);
    }

    /** A source of which it is not yet said who reads it. */
    public static final class Beginning {

        private final String name;

        private Beginning(String name) {
            this.name = name;
        }

        /** @param all answers every document, also those that are not visible yet */
        public <B> SearchSource readBy(Class<B> bean, Function<? super B, List<SearchDocument>> all) {
            return new SearchSource(name, Handler.answering(bean, (B target, Boolean asked) -> all.apply(target)));
        }
    }

    public String name() {
        return name;
    }

    @HouseOnly
    public Handler<Boolean, List<SearchDocument>> handler() {
        return handler;
    }

    @Override
    public String toString() {
        return name;
    }
}
