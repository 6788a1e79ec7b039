package org.chapterhouse.search;

import java.util.Optional;
import java.util.UUID;
import org.chapterhouse.problem.HouseOnly;

/**
 * What a reader looks for.
 *
 * @param words as typed, at most {@value #LONGEST} characters of them; anything else is a blank
 * @param siteId of one site only; of all where it is empty
 * @param kind of one kind only: a content type or a source
 * @param page the first is 1
 */
@HouseOnly
public record SearchFor(String words, Optional<UUID> siteId, Optional<String> kind, int page) {

    public static final int LONGEST = 200;

    /** Nobody reads further, and each page costs more than the one before. */
    public static final int LAST_PAGE = 20;

    public static final int PAGE_SIZE = 10;

    public SearchFor {
        words = words.codePoints()
                .limit(LONGEST)
                .map(c -> isWritten(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        page = Math.max(1, Math.min(LAST_PAGE, page));
    }

    private static boolean isWritten(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }

    int offset() {
        return (page - 1) * PAGE_SIZE;
    }
}
