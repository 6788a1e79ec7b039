package org.chapterhouse.audit;

import java.util.regex.Pattern;

/**
 * What something was done to: {@code item:6f1c…}. It names the thing by what never changes and says nothing about anybody.
 *
 * @param type what kind of thing it is, a lower-case word
 * @param id by which it is found
 */
public record AuditSubject(String type, String id) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)?");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,119}");

    public AuditSubject {
        if (!TYPE.matcher(type).matches() || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not the name of a thing: " + type + ":" + id);
        }
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}
