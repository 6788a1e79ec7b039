package org.chapterhouse.setting;

import org.chapterhouse.problem.Message;

/**
 * What came of trying settings out, for whoever did.
 *
 * @param hasWorked whether they do what they are for
 * @param words whole sentences: what was done and what was answered; and where it did not work, what to do
 */
public record Tried(boolean hasWorked, Message words) {

    public static Tried worked(Message words) {
        return new Tried(true, words);
    }

    public static Tried failed(Message words) {
        return new Tried(false, words);
    }
}
