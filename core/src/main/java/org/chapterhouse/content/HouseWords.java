package org.chapterhouse.content;

import java.util.Set;
import org.chapterhouse.problem.HouseOnly;

/** The first words of addresses that the suite keeps for itself, whether it uses them yet or not. */
@HouseOnly
public final class HouseWords {

    private static final Set<String> WORDS = Set.of(
            "admin",
            "api",
            "assets",
            "chapters",
            "error",
            "favicon.ico",
            "feeds",
            "hooks",
            "jakarta.faces.resource",
            "media",
            "robots.txt",
            "search",
            "sitemap.xml");

    private HouseWords() {}

    /** Whether a path begins with one: neither a page nor a list can be there. */
    public static boolean begin(SitePath path) {
        return WORDS.contains(path.value().substring(1).split("/", 2)[0]);
    }
}
