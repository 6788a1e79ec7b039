package org.chapterhouse.content;

/**
 * Where a page lives within its site: {@code /press/2026/launch-day}.
 *
 * <p>Begins with a slash, ends without one (but for the site's home, {@code /}), holds no empty or dotted segment.
 */
public record SitePath(String value) {

    public static final SitePath HOME = new SitePath("/");

    public SitePath {
        if (!isPath(value)) {
            throw new IllegalArgumentException("not a path within a site: " + value);
        }
    }

    /** Whether a text is a path within a site. */
    public static boolean isPath(String text) {
        if (!text.startsWith("/") || text.length() > 400) {
            return false;
        }
        return text.equals("/") || (!text.endsWith("/") && segmentsAreSound(text));
    }

    private static boolean segmentsAreSound(String text) {
        for (var segment : text.substring(1).split("/", -1)) {
            if (segment.isEmpty() || segment.startsWith(".") || segment.chars().anyMatch(SitePath::isUnsound)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnsound(int character) {
        return character <= ' ' || "\\?#%;".indexOf(character) >= 0 || Character.isISOControl(character);
    }

    @Override
    public String toString() {
        return value;
    }
}
