package org.chapterhouse.page;

import java.util.List;
import org.chapterhouse.problem.HouseOnly;

/**
 * Where pages may stand, whatever stands in the changing parts of their addresses: {@code /press/{}/{}}.
 *
 * @param segments without the slashes; one with braces in it may be anything
 */
@HouseOnly
public record PathShape(List<String> segments) {

    private static final String OPEN = "{";

    public PathShape {
        segments = List.copyOf(segments);
    }

    public static PathShape of(String pattern) {
        return new PathShape(List.of(pattern.substring(1).split("/", -1)));
    }

    /** Whether it is one address. */
    public boolean isFixed() {
        return segments.stream().noneMatch(PathShape::isOpen);
    }

    /** Whether an address may have both shapes. */
    public boolean overlaps(PathShape other) {
        if (segments.size() != other.segments.size()) {
            return false;
        }
        for (var i = 0; i < segments.size(); i++) {
            var one = segments.get(i);
            var two = other.segments.get(i);
            if (!one.equals(two) && !isOpen(one) && !isOpen(two)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(String segment) {
        return segment.contains(OPEN);
    }

    @Override
    public String toString() {
        return "/" + String.join("/", segments);
    }
}
