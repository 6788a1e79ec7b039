package org.chapterhouse.security;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.Problem;

/** The account as typed cannot be made or changed; the message says what to change. */
public class InvalidAccount extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    InvalidAccount(Message finding) {
        super(Problem.of(InvalidAccount.class, Problem.Kind.INVALID, "CH-107", finding));
    }
}
