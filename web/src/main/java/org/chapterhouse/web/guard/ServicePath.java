package org.chapterhouse.web.guard;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses that services outside call by themselves: no page of ours sends anything there, and no session is known. */
final class ServicePath {

    private static final String HOOKS = "/hooks";

    private ServicePath() {}

    static boolean isOf(HttpServletRequest request) {
        return request.getServletPath().equals(HOOKS);
    }
}
