package org.chapterhouse.page;

import java.util.regex.Pattern;
import org.chapterhouse.problem.HouseOnly;

/** How pages, endpoints and forms are named: as content types are. */
@HouseOnly
public final class PageIds {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private PageIds() {}

    public static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an id is lower-case words joined by hyphens, not '" + id + "'");
        }
        return id;
    }
}
