package org.chapterhouse.plugin;

import org.chapterhouse.content.Content;

/** Makes content of a pasted text: "New from text" in the admin. */
@FunctionalInterface
public interface TextIntake<T extends Record & Content> {

    /**
     * Reads a text.
     *
     * <p>Every character that is not white space ends up in the content or in {@link Intake#notPlaced()}.
     *
     * @throws org.chapterhouse.problem.ChapterhouseException of kind USER when the text is not of this kind at all,
     *     saying why and what to do
     */
    Intake<T> read(String text);
}
