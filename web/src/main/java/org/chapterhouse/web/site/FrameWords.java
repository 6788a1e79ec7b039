package org.chapterhouse.web.site;

import java.util.Locale;
import java.util.stream.Stream;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.MessageFile;

/** The words of the frame in one of the languages the house speaks. */
record FrameWords(Locale language) {

    static FrameWords in(Locale language) {
        return new FrameWords(language);
    }

    /** The first of these languages that the house speaks; English when it speaks none of them. */
    static Locale spoken(Locale... wanted) {
        return Stream.of(wanted)
                .filter(language -> MessageFile.of(FrameWords.class, language).isWorded())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** @param values what stands for {@code {0}}, {@code {1}} in it */
    String word(String key, Object... values) {
        return Message.of(FrameWords.class, key, values).in(language);
    }
}
