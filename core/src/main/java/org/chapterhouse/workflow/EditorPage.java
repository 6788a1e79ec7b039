package org.chapterhouse.workflow;

import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Malformed;

/**
 * An opened editor, which may be one among several windows of one person on one text.
 *
 * @param id what tells it from every other; when its typing has been saved or dropped, what arrives of it later is late
 *     and no longer kept
 * @param seen the {@linkplain WorkingCopy#mark() mark} of what was kept last, as far as this page knows; empty while it
 *     has seen nothing kept
 */
@HouseOnly
public record EditorPage(String id, String seen) {

    private static final int LONGEST = 80;

    /** @throws Malformed when no editor is named so */
    public EditorPage {
        if (id.length() > LONGEST || id.indexOf('\0') >= 0) {
            throw new Malformed("not the name of a page");
        }
    }
}
