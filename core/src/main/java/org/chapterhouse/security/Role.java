package org.chapterhouse.security;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A named set of things one may do on a site.
 *
 * <p>Content is what every content type brings, those of plugins not yet written included: verbs of it are given for all
 * types at once, or for one type as an area. Everything else is an area with a dot in its name, such as
 * {@link Areas#ACCOUNT}, and is denied unless the role names it.
 *
 * @param everything whether nothing is denied, whatever else is named
 * @param contentVerbs what may be done to content of every type
 * @param areas what else may be done, each as {@code area:verb}
 */
public record Role(RoleId id, boolean everything, Set<Verb> contentVerbs, Set<String> areas) {

    /** What Chapterhouse itself works with. */
    static final Role EVERYTHING = new Role(RoleId.ADMINISTRATOR, true, Set.of(), Set.of());

    public Role {
        contentVerbs = Set.copyOf(contentVerbs);
        areas = Set.copyOf(areas);
    }

    /** Whether this role may do that; {@code *} as an area asks for all there are and will be. */
    public boolean permits(String area, Verb verb) {
        return everything || (isContent(area) && contentVerbs.contains(verb)) || areas.contains(area + ":" + verb);
    }

    /** Whether this role may do that to content of every type. */
    public boolean permitsContent(Verb verb) {
        return everything || contentVerbs.contains(verb);
    }

    /** The content types for which the role names that verb. */
    public Stream<String> contentTypes(Verb verb) {
        return areas.stream()
                .filter(area -> area.endsWith(":" + verb))
                .map(area -> area.substring(0, area.indexOf(':')))
                .filter(Role::isContent);
    }

    /** Whether whoever has this role may do everything the other role may. */
    public boolean includes(Role other) {
        return everything
                || (!other.everything
                        && contentVerbs.containsAll(other.contentVerbs)
                        && other.areas.stream().allMatch(this::includes));
    }

    private boolean includes(String areaAndVerb) {
        var cut = areaAndVerb.indexOf(':');
        return areas.contains(areaAndVerb)
                || (isContent(areaAndVerb.substring(0, cut))
                        && contentVerbs.stream()
                                .anyMatch(verb -> areaAndVerb.substring(cut + 1).equals(verb.toString())));
    }

    private static boolean isContent(String area) {
        return !area.equals("*") && area.indexOf('.') < 0;
    }
}
