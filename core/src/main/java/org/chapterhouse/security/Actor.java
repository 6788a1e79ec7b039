package org.chapterhouse.security;

import org.chapterhouse.problem.HouseOnly;

/**
 * Whoever did something, as it is told later: a person, or what did it in nobody's name.
 *
 * @param id an account's or a token's id, a job's or a service's name; empty for a visitor
 * @param name how colleagues know them; empty for a visitor, of whom nothing is kept
 */
public record Actor(Kind kind, String id, String name) {

    /** What kind of doer it is. */
    public enum Kind {
        /** Somebody who signed in. */
        PERSON,
        /** A program that came with a token. */
        TOKEN,
        /** Chapterhouse itself: at its start, in a job. */
        SYSTEM,
        /** A reader who sent something. */
        VISITOR,
        /** A service outside that reported something, such as a payment. */
        EXTERNAL
    }

    public static final Actor VISITOR = new Actor(Kind.VISITOR, "", "");

    public static Actor of(Account account) {
        var kind = account.id().equals(AccountId.SYSTEM) ? Kind.SYSTEM : Kind.PERSON;
        return new Actor(kind, account.id().value().toString(), account.displayName());
    }

    /** For the tokens that programs will come with. */
    @HouseOnly
    public static Actor token(String id, String name) {
        return new Actor(Kind.TOKEN, id, name);
    }

    /** For what is done at its time, by nobody's order. */
    @HouseOnly
    public static Actor job(String name) {
        return new Actor(Kind.SYSTEM, name, name);
    }

    /** For whoever is at the console of the machine, by the name of their account there. */
    @HouseOnly
    public static Actor console(String account) {
        return new Actor(Kind.SYSTEM, "console", account);
    }

    /** For services that report what happened outside. */
    @HouseOnly
    public static Actor external(String service) {
        return new Actor(Kind.EXTERNAL, service, service);
    }
}
