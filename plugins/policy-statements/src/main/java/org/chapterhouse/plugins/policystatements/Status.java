package org.chapterhouse.plugins.policystatements;

/** Whether a statement is the organisation's position. */
public enum Status {
    /** Not yet: it is open for discussion. */
    PROPOSED,
    /** It is the position today. */
    ADOPTED,
    /** It was; a newer statement has taken its place. */
    SUPERSEDED,
    /** It was; it was given up and nothing has taken its place. */
    RESCINDED
}
