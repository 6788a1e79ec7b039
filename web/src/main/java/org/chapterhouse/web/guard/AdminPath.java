package org.chapterhouse.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a request goes, as the container resolved it, beside the way it was written.
 *
 * @param resolved decoded and without detours: what a servlet is chosen by
 * @param written as it stands in the request line
 */
record AdminPath(String resolved, String written) {

    private static final Set<String> OPEN = Set.of("/admin/sign-in", "/admin/sign-out", "/admin/set-up");
    private static final Pattern DETOUR = Pattern.compile("[;%\\\\]|//|/\\.");

    static AdminPath of(HttpServletRequest request) {
        String resolved = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return new AdminPath(
                resolved,
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    boolean isAdmin() {
        return resolved.equals("/admin") || resolved.startsWith("/admin/");
    }

    /** Whether strangers may go there: only the addresses themselves, written as we write them. */
    boolean isOpen() {
        return OPEN.contains(resolved) && resolved.equals(written);
    }

    /** Whether it is written in a way no link of ours is. */
    boolean isDetour() {
        return DETOUR.matcher(written).find();
    }
}
