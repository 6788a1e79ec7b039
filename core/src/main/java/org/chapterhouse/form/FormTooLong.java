package org.chapterhouse.form;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** A form holds more than can be kept or edited; nothing of it was stored. */
public class FormTooLong extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    public FormTooLong() {
        super(Problem.of(FormTooLong.class, Problem.Kind.INVALID, "CH-207"));
    }
}
