package org.chapterhouse.security;

import java.util.List;
import java.util.regex.Pattern;
import org.chapterhouse.problem.Malformed;

/**
 * One thing that may be done: {@code press-release:publish:ny}. An area or a site that is {@code *} means all of them.
 *
 * <p>Always three parts. A permission of two would silently cover every site, so there is no way to write one.
 *
 * @param area what it is done to: the id of a content type, or a name with a dot, {@link Areas#ACCOUNT}
 * @param site the slug of the site it is done on
 */
public record Permission(String area, Verb verb, String site) {

    private static final String WORD = "[a-z0-9][a-z0-9-]*";
    private static final Pattern AREA = Pattern.compile(WORD + "(\\." + WORD + ")?|\\*");
    private static final Pattern SITE = Pattern.compile(WORD + "|\\*");

    public Permission {
        if (!AREA.matcher(area).matches() || !SITE.matcher(site).matches()) {
            throw new Malformed("A permission's area and site are lower-case words or '*', not " + List.of(area, site));
        }
    }

    @Override
    public String toString() {
        return area + ":" + verb + ":" + site;
    }
}
