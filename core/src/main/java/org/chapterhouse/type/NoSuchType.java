package org.chapterhouse.type;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** The content type is not here: never was, or its plugin has been removed. */
public class NoSuchType extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    public NoSuchType(String id) {
        super(new Problem(
                "CH-211",
                Problem.Kind.USER,
                "This installation has no content of the kind '" + id
                        + "'. If it came with a plugin, put the plugin's jar back and restart."));
    }
}
