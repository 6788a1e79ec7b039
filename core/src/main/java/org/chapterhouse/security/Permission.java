package org.chapterhouse.security;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing that may be done: {@code press-release:publish:ny}. A part that is {@code *} means all of them.
 *
 * <p>Always three parts. A permission of two would silently cover every site, so there is no way to write one.
 *
 * @param type what it is done to: a content type, or one of {@link Role#ADMINISTRATION}
 * @param verb what is done: view, edit, publish (and withdraw), delete
 * @param site the slug of the site it is done on
 */
public record Permission(String type, String verb, String site) {

    private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9-]*|\\*");

    public Permission {
        for (String part : List.of(type, verb, site)) {
            if (!PART.matcher(part).matches()) {
                throw new IllegalArgumentException("A permission's parts are lower-case words or '*', not '" + part
                        + "' in " + List.of(type, verb, site));
            }
        }
    }

    /** Reads {@code type:verb:site}; anything but three parts is refused. */
    public static Permission parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A permission has three parts, type:verb:site, not '" + text + "'");
        }
        return new Permission(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
        return type + ":" + verb + ":" + site;
    }
}
