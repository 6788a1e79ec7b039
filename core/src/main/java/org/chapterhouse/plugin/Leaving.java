package org.chapterhouse.plugin;

import java.util.List;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/**
 * A plugin, and what the suite keeps of it.
 *
 * @param state whether it takes part
 * @param version as its jar says; empty where it does not
 * @param tables of its own; nothing when it has none
 * @param rows what else is kept of it and goes when it is forgotten, in words
 * @param content what editors have written, which goes only when that is asked for, in words
 */
@HouseOnly
public record Leaving(
        String id, State state, String version, Optional<Tables> tables, List<Message> rows, List<Message> content) {

    /** How much there is in its schema. */
    public record Tables(String schema, int count, long rows, long bytes) {}

    /** Where a plugin stands. */
    public enum State {
        RUNNING,
        LEFT_OUT,
        REMOVED
    }
}
