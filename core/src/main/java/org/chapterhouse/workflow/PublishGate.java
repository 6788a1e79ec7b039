package org.chapterhouse.workflow;

import java.util.List;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.Finding;

/**
 * Asked before readers see anything, when the content's own rules are met: whoever will have to show it says whether
 * they can. Every bean of this type is asked, while the text is typed too, so that nobody learns it late: it answers
 * quickly and changes nothing.
 */
public interface PublishGate {

    /**
     * What stands against it; nothing of it may be told to readers. {@link Finding#at} takes its sentence from the words
     * of the type.
     */
    default <T extends Record & Content> List<Finding> objections(Candidate<T> candidate) {
        return List.of();
    }

    /** What is odd about it and may be meant: it is told to whoever publishes, and stands against nothing. */
    default <T extends Record & Content> List<Finding> warnings(Candidate<T> candidate) {
        return List.of();
    }
}
