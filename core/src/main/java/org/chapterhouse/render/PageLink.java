package org.chapterhouse.render;

import java.util.Locale;
import java.util.Optional;

/**
 * What a page may say of another that readers can see at this moment.
 *
 * @param address site-absolute: {@code /chapters/denver/press/2026/launch-day}
 * @param url the same written out in full, for what is read elsewhere
 * @param otherLanguage what the title is written in, when that is not the language of the page it stands on
 */
public record PageLink(String title, String address, String url, Optional<Locale> otherLanguage) {

    /** The title as a link; it says so when that page is in another language. */
    public Html link() {
        return Markup.element("a")
                .with("href", address)
                .with("hreflang", otherLanguage.map(Locale::toLanguageTag))
                .in(otherLanguage)
                .around(title);
    }

    /** As a line of plain text. */
    public String plain() {
        return title + " – " + url;
    }
}
