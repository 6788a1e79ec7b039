package org.chapterhouse.workflow;

import java.util.Locale;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;

/** Content of that type has no place on the site. */
public class NotOnThisSite extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    public NotOnThisSite(ContentType<?> type, Site site) {
        super(new Problem(
                "CH-212",
                Problem.Kind.USER,
                "'" + type.messages(Locale.ENGLISH).title() + "' has no place on the site '" + site.name()
                        + "'. Create it on "
                        + (site.isNational() ? "the site of a chapter." : "the national site.")));
    }
}
