package org.chapterhouse.plugins.pressreleases.intake;

import java.util.List;
import org.chapterhouse.plugins.pressreleases.PressRelease;
import org.chapterhouse.problem.Message;

/** What a reading has to say, as an editor reads them in English. */
final class Notes {

    private Notes() {}

    static List<String> of(List<Message> notes) {
        return notes.stream()
                .map(note -> note.about(PressRelease.class, "press-release").toString())
                .toList();
    }
}
