package org.chapterhouse.problem;

/**
 * One thing that went wrong, told so that its reader can act on it.
 *
 * @param code stable, for support and documentation: {@code CH-204}
 * @param kind who has to act
 * @param message what happened, which value, what to do; whole sentences, no internal words
 */
public record Problem(String code, Kind kind, String message) {

    /** Who has to act on a problem. */
    public enum Kind {
        /** The person at the screen: shown beside what they typed. */
        USER,
        /** Who installed the suite: stops the start. */
        CONFIG,
        /** We: logged once, at the edge, with an id the person sees. */
        INTERNAL
    }

    @Override
    public String toString() {
        return code + " " + message;
    }
}
