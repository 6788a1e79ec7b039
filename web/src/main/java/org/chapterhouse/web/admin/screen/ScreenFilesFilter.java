package org.chapterhouse.web.admin.screen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.web.Body;
import org.jspecify.annotations.Nullable;

/**
 * Scripts and style sheets of Faces and PrimeFaces, compressed once: a megabyte takes a phone with little signal twenty
 * seconds, a quarter of it does not.
 *
 * <p>They lie in jars and stay the same as long as the server runs.
 */
public class ScreenFilesFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** What names a file besides its path: library, language, contract. */
    private static final Set<String> NAMING = Set.of("ln", "loc", "con");

    private static final String A_WEEK = "max-age=604800";

    private final transient ScreenFiles files = new ScreenFiles();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var name = name(request);
        var known = files.find(name);
        var file = known.isPresent() ? known : drawn(name, request, response, chain);
        if (file.isPresent()) {
            response.setHeader("Cache-Control", A_WEEK);
            file.get().write(request, response, HttpServletResponse.SC_OK);
        }
    }

    private static String name(HttpServletRequest request) {
        return Stream.concat(
                        Stream.of(request.getRequestURI()),
                        NAMING.stream().sorted().map(part -> part + "=" + request.getParameter(part)))
                .collect(Collectors.joining(" "));
    }

    /** @return empty when something else than a text was to be told, and was told */
    private Optional<Body> drawn(
            String name, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = new HeldResponse(response);
        chain.doFilter(new Whole(request), answer);
        var type = response.getContentType();
        if (answer.getStatus() != HttpServletResponse.SC_OK || type == null || !isText(type)) {
            answer.send();
            return Optional.empty();
        }
        var file = Body.of(type, answer.bytes());
        files.keep(name, file);
        return Optional.of(file);
    }

    private static boolean isText(String type) {
        var lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith("text/") || lower.contains("javascript") || lower.contains("svg");
    }

    /** Asks for the whole file, whatever the browser has of it. */
    private static final class Whole extends HttpServletRequestWrapper {

        private static final Set<String> CONDITIONS = Set.of("if-modified-since", "if-none-match", "range");

        Whole(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return CONDITIONS.contains(name.toLowerCase(Locale.ROOT)) ? null : super.getHeader(name);
        }

        @Override
        public long getDateHeader(String name) {
            return CONDITIONS.contains(name.toLowerCase(Locale.ROOT)) ? -1 : super.getDateHeader(name);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
