package org.chapterhouse.web.guard;

/** What a page may load and who may show it: only what this suite itself delivers. */
public final class ContentSecurityPolicy {

    /** For every page that is not a Faces page; those have their own in web.xml, which PrimeFaces sends with a nonce after it. */
    public static final String PAGES = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'; script-src 'self'";

    static final String HEADER = "Content-Security-Policy";

    private ContentSecurityPolicy() {}
}
