package org.chapterhouse.type;

import org.chapterhouse.content.SitePath;

/**
 * An RSS 2.0 feed of everything published of one type, newest first.
 *
 * @param path where it lives within each site: {@code /feeds/press.rss}
 * @param size items it carries
 */
public record Feed(SitePath path, int size) {

    /** A feed of the newest thirty. */
    public static Feed at(String path) {
        return new Feed(new SitePath(path), 30);
    }
}
