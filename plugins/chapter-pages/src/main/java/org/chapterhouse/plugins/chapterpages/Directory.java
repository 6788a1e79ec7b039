package org.chapterhouse.plugins.chapterpages;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.render.ListingPage;

/** The list of all chapters, in which one looks for a name and not for what is new. */
public final class Directory {

    private Directory() {}

    /** The chapters of one page of the list, by name as the language sorts it. */
    public static List<ListingPage.Entry> byName(ListingPage listing, Locale language) {
        Comparator<Object> order = Collator.getInstance(language);
        return listing.entries().stream()
                .sorted(Comparator.comparing(ListingPage.Entry::title, order))
                .toList();
    }
}
