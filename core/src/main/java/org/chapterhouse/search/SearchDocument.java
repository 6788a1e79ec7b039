package org.chapterhouse.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.site.Site;

/**
 * Something of a plugin's own that readers may find: {@code SearchDocument.of("12", site, path, "Minutes of May").saying(text)}.
 *
 * @param key by which its source knows it
 * @param path where it is read, within the site
 * @param text its words, all of which stand where it is read
 * @param language what it is written in; that of the site where it is empty
 * @param dated the day it is from; newer ones are found before older ones. The day it was handed in, where it is empty
 * @param from before that instant nobody finds it
 * @param until from that instant on nobody finds it any more
 */
public record SearchDocument(
        String key,
        UUID siteId,
        SitePath path,
        String title,
        String text,
        Optional<Locale> language,
        Optional<LocalDate> dated,
        Optional<Instant> from,
        Optional<Instant> until) {

    private static final int LONGEST_KEY = 200;

    public SearchDocument {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "the key of a document has 1 to " + LONGEST_KEY + " characters, not " + key.length());
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("the document " + key + " has no title: a reader could not choose it");
        }
    }

    public static SearchDocument of(String key, Site site, SitePath path, String title) {
        return new SearchDocument(
                key,
                site.id(),
                path,
                title,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public SearchDocument saying(String words) {
        return new SearchDocument(key, siteId, path, title, words, language, dated, from, until);
    }

    public SearchDocument in(Locale tongue) {
        return new SearchDocument(key, siteId, path, title, text, Optional.of(tongue), dated, from, until);
    }

    public SearchDocument dated(LocalDate day) {
        return new SearchDocument(key, siteId, path, title, text, language, Optional.of(day), from, until);
    }

    public SearchDocument from(Instant begin) {
        return new SearchDocument(key, siteId, path, title, text, language, dated, Optional.of(begin), until);
    }

    public SearchDocument until(Instant end) {
        return new SearchDocument(key, siteId, path, title, text, language, dated, from, Optional.of(end));
    }
}
