package org.chapterhouse.type;

import java.nio.charset.StandardCharsets;
import org.chapterhouse.content.Content;

/** Makes content of a pasted or uploaded text: "New from text" in the admin. */
@FunctionalInterface
public interface TextIntake<T extends Record & Content> {

    /**
     * Reads a text.
     *
     * <p>Every character that is not white space ends up in the content or in {@link Intake#notPlaced()}.
     *
     * @param beginning where and when it is read
     * @throws org.chapterhouse.problem.ChapterhouseException of kind INVALID when the text is not of this kind at all,
     *     saying why and what to do
     */
    Intake<T> read(String text, Beginning beginning);

    /**
     * Reads a pasted text that had formatting.
     *
     * @param text what the person sees; only this counts for what is said
     * @param html the same text as it was pasted, perhaps with parts that were changed since; untrusted
     * @throws org.chapterhouse.problem.ChapterhouseException as {@link #read(String, Beginning)}
     */
    default Intake<T> read(String text, String html, Beginning beginning) {
        return read(text, beginning);
    }

    /**
     * Reads an uploaded file; UTF-8 unless the type knows better.
     *
     * @throws org.chapterhouse.problem.ChapterhouseException as {@link #read(String, Beginning)}, and when the file is not
     *     text
     */
    default Intake<T> read(byte[] file, Beginning beginning) {
        return read(new String(file, StandardCharsets.UTF_8), beginning);
    }
}
