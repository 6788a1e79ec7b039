package org.chapterhouse.web.guard;

import java.util.HashMap;
import java.util.Map;

/** What is being sent at present: at most {@value #MOST} at once, and {@value #MOST_EACH} by one person. */
final class LongBodies {

    static final int MOST = 6;
    static final int MOST_EACH = 3;

    private final Map<String, Integer> underWay = new HashMap<>();
    private int all;

    /** Whether there is room for one more. */
    synchronized boolean begin(String sender) {
        var theirs = underWay.getOrDefault(sender, 0);
        if (all >= MOST || theirs >= MOST_EACH) {
            return false;
        }
        all++;
        underWay.put(sender, theirs + 1);
        return true;
    }

    synchronized void end(String sender) {
        all--;
        underWay.computeIfPresent(sender, (who, theirs) -> theirs > 1 ? theirs - 1 : null);
    }
}
