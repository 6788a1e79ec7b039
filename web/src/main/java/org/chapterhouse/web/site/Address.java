package org.chapterhouse.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.publication.ListPosition;

/**
 * An address of the public site as asked for.
 *
 * @param path decoded, sound as a {@link SitePath}, but for a slash it may end with
 * @param before where in a list to go on
 * @param sought what to look for, where that is what stands there
 */
record Address(String path, Optional<ListPosition> before, Sought sought) {

    private static final String BEFORE = "before";
    private static final Pattern SEMICOLON = Pattern.compile(";|%3b", Pattern.CASE_INSENSITIVE);

    Address(String path, Optional<ListPosition> before) {
        this(path, before, Sought.NOTHING);
    }

    /** Empty when no page can have such an address. */
    static Optional<Address> of(HttpServletRequest request) {
        if (!isOfAPage(request)) {
            return Optional.empty();
        }
        var info = request.getPathInfo();
        var path = request.getServletPath() + (info == null ? "" : info);
        var sound = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (!SitePath.isPath(sound)) {
            return Optional.empty();
        }
        return Optional.of(new Address(
                path,
                Optional.ofNullable(request.getParameter(BEFORE)).flatMap(ListPosition::parse),
                path.endsWith(SearchPages.PATH.value()) ? Sought.in(request.getQueryString()) : Sought.NOTHING));
    }

    /** Not with a semicolon: the server leaves out what follows one, so that a page would stand at any number of addresses. */
    static boolean isOfAPage(HttpServletRequest request) {
        return !SEMICOLON.matcher(request.getRequestURI()).find();
    }

    /** Whether the query may say where in a list to go on; no parameter is read for this. */
    static boolean mayGoOn(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null && query.contains(BEFORE);
    }

    /** What a list is kept under when it is not shown from its beginning; nothing else of a query matters to a page. */
    String continuation() {
        return before.map(place -> path + "?" + BEFORE + "=" + place).orElse(path);
    }

    boolean endsWithSlash() {
        return path.length() > 1 && path.endsWith("/");
    }

    String withoutSlash() {
        return encoded(path.substring(0, path.length() - 1));
    }

    /** A path as it stands in a header or a link. */
    static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    static String continued(String path, ListPosition place) {
        return encoded(path) + "?" + BEFORE + "=" + place;
    }
}
