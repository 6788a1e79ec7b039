package org.chapterhouse.plugins.pressreleases;

import java.util.regex.Pattern;
import org.chapterhouse.text.PhoneNumber;

/**
 * One of the telephones of a media contact.
 *
 * @param label which one it is, in the organisation's own word: {@code Office}, {@code cell}; may be empty
 * @param number as the organisation writes it: {@code 877-776-2004 x. 2}; the link is derived by {@link PhoneNumber}
 */
public record ContactPhone(String label, String number) {

    private static final Pattern LABELLED = Pattern.compile("(\\p{L}[^\\d+:]{0,40}):\\s*(.+)");

    /** Reads {@code Office: 303-555-0142}, or a number alone. */
    static ContactPhone of(String line) {
        var labelled = LABELLED.matcher(line);
        return labelled.matches()
                ? new ContactPhone(labelled.group(1).strip(), labelled.group(2))
                : new ContactPhone("", line);
    }

    /** {@code Office: 303-555-0142}, or the number alone. */
    public String text() {
        return label.isEmpty() ? number : label + ": " + number;
    }
}
