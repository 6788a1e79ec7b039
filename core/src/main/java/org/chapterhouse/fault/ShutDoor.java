package org.chapterhouse.fault;

import java.time.Duration;
import java.time.Instant;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/**
 * A door that was shut because its plugin failed too often, for whoever looks after the suite.
 *
 * @param reason what happened, and what to do; whole sentences
 */
@HouseOnly
public record ShutDoor(PluginDoor door, Message reason, State state) {

    /** What happened longer ago is told no more. */
    static final Duration TOLD = Duration.ofDays(1);

    /**
     * Where it stands.
     *
     * @param at when it was shut last
     * @param stillShut whether it has not worked since
     */
    public record State(Instant at, boolean stillShut) {}
}
