package org.chapterhouse.workflow;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;

/** Content of that type has no place on the site. */
public class NotOnThisSite extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    NotOnThisSite(ContentType<?> type, Site site) {
        super(Problem.of(
                NotOnThisSite.class,
                Problem.Kind.NOT_FOUND,
                site.isNational() ? "CH-212.chapters" : "CH-212.national",
                type.called(),
                site.name()));
    }
}
