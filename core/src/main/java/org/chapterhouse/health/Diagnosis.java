package org.chapterhouse.health;

import java.util.Optional;
import org.chapterhouse.problem.Message;

/**
 * What a check found.
 *
 * @param complaint what is not well and what to do, in whole sentences; none where all is
 */
public record Diagnosis(Optional<Message> complaint) {

    public static Diagnosis well() {
        return new Diagnosis(Optional.empty());
    }

    public static Diagnosis unwell(Message complaint) {
        return new Diagnosis(Optional.of(complaint));
    }

    public boolean isWell() {
        return complaint.isEmpty();
    }
}
