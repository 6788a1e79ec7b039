package org.chapterhouse.web.admin.screen;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells a person who is signed in, in the admin's own frame, that there is nothing at an address, or why they were
 * refused. What belongs to somebody else is told in the same words as what is not there.
 */
public final class InsteadOfAScreen {

    private static final String SCREEN = "/admin/instead-of-a-screen.xhtml";

    private InsteadOfAScreen() {}

    public static void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(SCREEN).forward(new Bare(request), response);
    }

    /** A request for the screen itself: what the address named is not there, and no form was sent to the screen. */
    private static final class Bare extends HttpServletRequestWrapper {

        Bare(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase("Faces-Request") ? null : super.getHeader(name);
        }

        /** Nothing is read from it; and where its parameters were read before, the server would log that it is too late. */
        @Override
        public void setCharacterEncoding(String encoding) {}

        @Override
        public @Nullable String getQueryString() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }
    }
}
