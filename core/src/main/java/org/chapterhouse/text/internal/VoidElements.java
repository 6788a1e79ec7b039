package org.chapterhouse.text.internal;

import java.util.Set;

/** Elements that have no content and hence no end. */
final class VoidElements {

    private static final Set<String> NAMES = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private VoidElements() {}

    static boolean contains(String element) {
        return NAMES.contains(element);
    }
}
