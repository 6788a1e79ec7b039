package org.chapterhouse.security;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Something besides content that not everybody may see or touch: a cash desk, a list of members, settings.
 *
 * <pre>{@code
 * Area.of("donation-appeals.gift").may(Verb.VIEW, RoleId.EDITOR).may(Verb.EDIT)
 * }</pre>
 *
 * <p>Nobody may do anything there whose role does not name it; administrators hold everything anyway. What it is called stands in
 * the plugin's messages: {@code area.gift.label} and {@code area.gift.help}.
 *
 * @param id the plugin's id, a dot and a word of its own
 * @param verbs what can be done there, and which roles may when the area arrives for the first time; whatever an organisation
 *     changes afterwards stays as it is
 */
public record Area(String id, Map<Verb, Set<RoleId>> verbs) {

    public Area {
        var ordered = new EnumMap<Verb, Set<RoleId>>(Verb.class);
        verbs.forEach((verb, roles) -> ordered.put(verb, Set.copyOf(roles)));
        verbs = Collections.unmodifiableMap(ordered);
    }

    public static Area of(String id) {
        return new Area(id, Map.of());
    }

    /**
     * The same area, where that can be done, too.
     *
     * @param first the roles of the suite that may from the start; nobody but administrators where none is said
     */
    public Area may(Verb verb, RoleId... first) {
        var more = new EnumMap<Verb, Set<RoleId>>(Verb.class);
        more.putAll(verbs);
        more.put(verb, Set.of(first));
        return new Area(id, more);
    }

    /** The part of its id after the dot, by which its words are found. */
    public String word() {
        return id.substring(id.indexOf('.') + 1);
    }
}
