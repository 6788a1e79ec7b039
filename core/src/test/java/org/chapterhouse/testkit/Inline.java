package org.chapterhouse.testkit;

import java.util.List;
import org.jsoup.nodes.Element;

/** What no reader's browser does because it stands within a page: scripts, styles, what is taken in from elsewhere. */
final class Inline {

    static final String INSTEAD =
            " holds what no reader's browser does within a page; bring it as a file of its own, by assets()";

    private static final String PARTS = "script, style, link, iframe, object, embed, base, [style], [^on]";

    private Inline() {}

    static List<String> of(Element drawing) {
        return drawing.select(PARTS).stream().map(Element::outerHtml).toList();
    }
}
