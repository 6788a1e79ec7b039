package org.chapterhouse.fault;

import org.chapterhouse.problem.HouseOnly;

/** What the code of a plugin's type can be asked for, and so fail at. */
@HouseOnly
public enum AskedFor {
    TITLE("CH-213.title"),
    SUMMARY("CH-213.summary"),
    DATE("CH-213.date"),
    ADDRESS("CH-213.address"),
    TIMES("CH-213.times"),
    ORDER("CH-213.order"),
    CHECKS("CH-213.checks"),
    BEGINNING("CH-213.beginning");

    private final String key;

    AskedFor(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
