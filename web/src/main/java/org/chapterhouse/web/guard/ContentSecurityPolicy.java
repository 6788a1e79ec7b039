package org.chapterhouse.web.guard;

/** What a page may load and who may show it: only what this suite itself delivers. */
public final class ContentSecurityPolicy {

    /** The context parameter whose value PrimeFaces sends, with a nonce of its own after it; web.xml sets {@link #FACES}. */
    public static final String FACES_PARAMETER = "primefaces.CSP_POLICY";

    /** For every page that is not a Faces page. */
    public static final String PAGES = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'; script-src 'self'";

    /** For Faces pages, which need style attributes and show previews; script-src stays last, for the nonce. */
    public static final String FACES = "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self';"
            + " frame-ancestors 'self'; base-uri 'none'; script-src 'self'";

    static final String HEADER = "Content-Security-Policy";

    private ContentSecurityPolicy() {}
}
