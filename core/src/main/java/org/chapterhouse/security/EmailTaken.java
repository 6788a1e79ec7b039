package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Two accounts cannot share an e-mail address. */
public class EmailTaken extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    EmailTaken(String email) {
        super(new Problem(
                "CH-106",
                Problem.Kind.USER,
                "The e-mail address '" + email
                        + "' already has an account. Use another one, or give that account the role."));
    }
}
