package org.chapterhouse.web.admin;

import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.site.Site;
import org.chapterhouse.text.Languages;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.workflow.CopyKey;

/** What is being edited: an item, or new content of a type on a site. */
record Subject(CopyKey key, ContentType<?> type, Site site, Optional<ContentItem> item) {

    int base() {
        return item.map(known -> known.draft().number()).orElse(0);
    }

    /** What it is written in: the site's language until somebody chooses another. */
    Locale language() {
        return item.map(known -> known.draft().language()).orElseGet(site::locale);
    }

    /** What it is written in when this is chosen; a tag that names no language chooses nothing. */
    Locale language(String tag) {
        return Languages.of(tag).orElseGet(this::language);
    }
}
