package org.chapterhouse.person;

import java.util.Locale;
import org.chapterhouse.problem.Malformed;

/**
 * Somebody, by what they typed about themselves: an e-mail address, a telephone number, a name.
 *
 * @param text without spaces around it
 */
public record Person(String text) {

    private static final int LONGEST = 200;

    public Person {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Malformed("nobody goes by this");
        }
    }

    /** In small letters, for columns in which addresses stand so: two that differ in nothing else are one. */
    public String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Not who it is: it must not get into a log. */
    @Override
    public String toString() {
        return "(a person)";
    }
}
