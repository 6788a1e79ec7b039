package org.chapterhouse.plugin;

import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.Problem;

/**
 * A plugin that is here and does not take part, so that the others can.
 *
 * @param jar the file's name, or the plugin's class where that is not known
 * @param id the plugin's, where it could still be asked
 * @param reason why, and what to do; whole sentences, worded when they are read
 */
@HouseOnly
public record LeftOut(String jar, Optional<String> id, Message reason) {

    /** The whole of it, in the language of whoever reads it. */
    public String in(Locale language) {
        return Problem.of(LeftOut.class, Problem.Kind.CONFIG, "CH-026", jar, reason)
                .in(language);
    }

    /** In English, for logs. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
