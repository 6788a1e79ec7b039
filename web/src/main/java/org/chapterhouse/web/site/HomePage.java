package org.chapterhouse.web.site;

import java.util.List;
import org.chapterhouse.web.site.Frame.Link;

/**
 * The middle of the national home page: what is new, where the chapters are, how to give.
 *
 * @param introduction who we are in two sentences; empty for none
 * @param latest the newest publications of every kind
 * @param archiveUrl where the older ones are
 * @param chapters every chapter, by name
 * @param appeals what people can give to
 */
public record HomePage(
        String introduction, List<Publication> latest, String archiveUrl, List<Chapter> chapters, List<Link> appeals) {

    public HomePage {
        latest = List.copyOf(latest);
        chapters = List.copyOf(chapters);
        appeals = List.copyOf(appeals);
    }

    /**
     * One publication in a few words.
     *
     * @param kind as readers know it: "Press release"
     * @param isoDate for machines: {@code 2026-05-26}
     * @param date for people: May 26, 2026
     * @param issuer the chapter that published it; empty for the national organisation
     */
    public record Publication(
            String kind, String isoDate, String date, String title, String url, String summary, String issuer) {}

    /** A chapter and where it works. */
    public record Chapter(String name, String url, String area) {}
}
