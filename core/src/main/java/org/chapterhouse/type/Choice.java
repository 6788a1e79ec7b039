package org.chapterhouse.type;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A value that was chosen in a field, by which there are lists and feeds.
 *
 * @param field the component of the record
 * @param value one of its constants: {@code ON_FOOT}
 */
public record Choice(String field, String value) {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** As it stands with a published page. */
    @Override
    public String toString() {
        return field + "=" + value;
    }

    /** As it stands in an address, below that of the field: {@code on-foot}. */
    String segment() {
        return value.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a field is called in an address: {@code howToCome} is {@code how-to-come}. */
    static String segment(String field) {
        return HUMP.matcher(field).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
