package org.chapterhouse.web.site;

import java.util.Optional;

/**
 * Something that may stand at a spot of a site: articles, lists, feeds, what used to be there. Forms, search and media
 * will each be one more, with its place in {@link Standings}.
 *
 * <p>An answer says what to draw and draws nothing yet. Whoever is asked looks at the path before the database, because
 * those behind wait.
 */
interface Standing {

    /** Its answer, if it is what stands there; else the next is asked. */
    Optional<Answer> answer(Spot spot);
}
