package org.chapterhouse.workflow;

import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.site.Site;
import org.chapterhouse.text.Languages;
import org.chapterhouse.text.Slug;
import org.chapterhouse.type.ContentType;

/**
 * What somebody works on: an item, or new content of a type on a site that is none yet.
 *
 * @param key by which {@link Manuscripts} finds it again
 */
@HouseOnly
public record Manuscript(CopyKey key, ContentType<?> type, Site site, Optional<ContentItem> item) {

    /** The newest revision, from which typing begins; 0 for new content. */
    public int base() {
        return item.map(known -> known.draft().number()).orElse(0);
    }

    /** The last part of the address, where somebody has chosen one or readers know it; empty while it follows the title. */
    public String chosenSlug() {
        return item.flatMap(Drafting::chosenSlug).map(Slug::value).orElse("");
    }

    /** What it is written in: the site's language until somebody chooses another. */
    public Locale language() {
        return item.map(known -> known.draft().language()).orElseGet(site::locale);
    }

    /** What it is written in when this is chosen; a tag that names no language chooses nothing. */
    public Locale language(String tag) {
        return Languages.of(tag).orElseGet(this::language);
    }
}
