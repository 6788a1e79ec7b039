package org.chapterhouse.platform.sql;

import java.sql.SQLException;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** The database did not do what it was asked; nothing of the work around it has been kept. */
public class DatabaseRefused extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    public DatabaseRefused(SQLException cause) {
        super(
                new Problem(
                        "CH-901",
                        Problem.Kind.INTERNAL,
                        "The database refused a statement (state " + cause.getSQLState()
                                + "). Nothing was changed. Try again; if it happens again, look at the server's log."),
                cause);
    }
}
