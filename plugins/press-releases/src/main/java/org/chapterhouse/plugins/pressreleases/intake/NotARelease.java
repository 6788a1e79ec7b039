package org.chapterhouse.plugins.pressreleases.intake;

import org.chapterhouse.plugins.pressreleases.PressRelease;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.Problem;

/** A text cannot be read as a press release, and its sender is told why and what to do instead. */
public class NotARelease extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private NotARelease(String key, Object... arguments) {
        super(Problem.of(PressRelease.class, Problem.Kind.INVALID, key, arguments));
    }

    static NotARelease empty() {
        return new NotARelease("CH-601");
    }

    static NotARelease tooLong(int characters, int most) {
        return new NotARelease("CH-602.characters", characters, most);
    }

    static NotARelease tooLarge() {
        return new NotARelease("CH-602.unpacked");
    }

    /** @param name what programs of its kind are called: {@code Word} */
    static NotARelease damaged(String name, Exception cause) {
        var refusal = new NotARelease("CH-603.damaged", name);
        refusal.initCause(cause);
        return refusal;
    }

    /** @param key of what the file is: {@code file.pdf} */
    static NotARelease document(String key) {
        return new NotARelease("CH-603.document", Message.of(PressRelease.class, key));
    }
}
