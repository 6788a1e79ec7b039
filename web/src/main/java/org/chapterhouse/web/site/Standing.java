package org.chapterhouse.web.site;

import java.util.Optional;

/**
 * Something that may stand at a spot of a site: articles, lists, feeds, forms, pages of plugins, what used to be
 * there. Each has its place in {@link Standings}.
 *
 * <p>A page is drawn only when its answer is used, which says how; a notice of what has gone comes drawn. Whoever is asked looks at the path before the database, because
 * those behind wait.
 */
interface Standing {

    /** Its answer, if it is what stands there; else the next is asked. */
    Optional<Answer> answer(Spot spot);
}
