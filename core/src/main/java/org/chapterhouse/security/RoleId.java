package org.chapterhouse.security;

/**
 * The name a role goes by in the database; these are the roles the suite brings along. Code asks for permissions, never
 * for roles: the names are for whoever gives them.
 */
public record RoleId(String value) {

    /** Everything, people and settings included. */
    public static final RoleId ADMINISTRATOR = new RoleId("administrator");

    /** Writes, publishes and withdraws. */
    public static final RoleId EDITOR = new RoleId("editor");

    /** Writes drafts; somebody else publishes them. */
    public static final RoleId WRITER = new RoleId("writer");

    @Override
    public String toString() {
        return value;
    }
}
