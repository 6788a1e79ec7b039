package org.chapterhouse.mail;

import java.util.regex.Pattern;
import org.chapterhouse.problem.Malformed;

/** Where a letter goes: {@code ana@example.org}. What it is is never told in a message: it is somebody's. */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*");

    /** @throws Malformed when nothing could be delivered there */
    public MailAddress {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new Malformed("not an e-mail address");
        }
    }

    /** As little as possible, so that it cannot get into a log by mistake. */
    @Override
    public String toString() {
        return "MailAddress[…]";
    }
}
