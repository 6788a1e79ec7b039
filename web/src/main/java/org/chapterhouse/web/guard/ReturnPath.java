package org.chapterhouse.web.guard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wanted to go before they had to sign in.
 *
 * <p>It travels in the address, since a stranger has no session to keep it in, and so may have been written by anybody.
 * It is a plain path below {@code /admin/} or it is {@link #HOME}: never another site, never a way around.
 */
public record ReturnPath(String value) {

    public static final ReturnPath HOME = new ReturnPath("/admin/");

    /** The name of the parameter it travels in. */
    public static final String PARAMETER = "to";

    private static final Pattern PLAIN = Pattern.compile("/admin(/[A-Za-z0-9._~-]+)+/?(\\?[A-Za-z0-9._~=&%+-]*)?");
    private static final int LONGEST = 500;

    /** What was asked for if it is one of our pages, else the admin's home page. */
    public static ReturnPath of(@Nullable String asked) {
        if (asked == null || asked.length() > LONGEST || !PLAIN.matcher(asked).matches()) {
            return HOME;
        }
        String[] segments = asked.replaceFirst("\\?.*", "").split("/");
        boolean moves = Arrays.stream(segments).anyMatch(segment -> segment.equals(".") || segment.equals(".."));
        return moves || segments[2].startsWith("sign-") || segments[2].equals("set-up") ? HOME : new ReturnPath(asked);
    }

    /** The sign-in page that leads here. */
    public String signInUrl() {
        return equals(HOME)
                ? "/admin/sign-in"
                : "/admin/sign-in?" + PARAMETER + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
