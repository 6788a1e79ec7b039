package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Two accounts cannot share an e-mail address. */
public class EmailTaken extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    EmailTaken(String email) {
        super(Problem.of(EmailTaken.class, Problem.Kind.CONFLICT, "CH-106", email));
    }
}
