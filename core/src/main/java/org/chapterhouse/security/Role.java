package org.chapterhouse.security;

import java.util.Set;

/**
 * A named set of things one may do on a site.
 *
 * <p>Editors and writers may work on every content type, those of plugins not yet written included, but never on what
 * administers the suite. A content type must therefore not take a name out of {@link #ADMINISTRATION}.
 */
public enum Role {
    /** Everything, people and settings included. */
    ADMINISTRATOR(Set.of()),
    /** Writes, publishes, withdraws and deletes. */
    EDITOR(Set.of("view", "edit", "publish", "delete")),
    /** Writes drafts; somebody else publishes them. */
    WRITER(Set.of("view", "edit"));

    /** The types of permission that are about running the suite, not about content. */
    public static final Set<String> ADMINISTRATION = Set.of("site", "account", "settings", "audit");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of(...) cannot be changed; its type cannot say so
    private final Set<String> contentVerbs;

    Role(Set<String> contentVerbs) {
        this.contentVerbs = contentVerbs;
    }

    /** Whether this role may do that; {@code *} as a type asks for every type and so is an administrator's alone. */
    public boolean permits(String type, String verb) {
        if (this == ADMINISTRATOR) {
            return true;
        }
        return !type.equals("*") && !ADMINISTRATION.contains(type) && contentVerbs.contains(verb);
    }

    /** Whether whoever has this role may do everything the other role may. */
    public boolean includes(Role other) {
        return this == ADMINISTRATOR || (other != ADMINISTRATOR && contentVerbs.containsAll(other.contentVerbs));
    }
}
