package org.chapterhouse.web.site;

import java.util.Locale;
import java.util.Optional;

/**
 * Words that lead somewhere; an empty address is the page one is on.
 *
 * @param otherLanguage what words and page are written in, when that is not the language around the link
 */
public record Link(String label, String url, Optional<Locale> otherLanguage) {

    Link(String label, String url) {
        this(label, url, Optional.empty());
    }

    /** A link to a page in this language, among words of that one. */
    static Link to(String label, String url, Locale language, Locale around) {
        return new Link(label, url, Tongue.other(language, around));
    }

    /** Its language as an attribute, or none. */
    public Tongue tongue() {
        return Tongue.of(otherLanguage);
    }
}
