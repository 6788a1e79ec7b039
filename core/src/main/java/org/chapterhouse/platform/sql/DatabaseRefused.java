package org.chapterhouse.platform.sql;

import java.sql.SQLException;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Problem;

/** The database did not do what it was asked; nothing of the work around it has been kept. */
@HouseOnly
public class DatabaseRefused extends ChapterhouseException {

    private static final String DISK_FULL = "53100";
    private static final long serialVersionUID = 1L;

    public DatabaseRefused(SQLException cause) {
        super(problem(String.valueOf(cause.getSQLState())), cause);
    }

    private static Problem problem(String state) {
        if (state.equals(DISK_FULL)) {
            return new Problem(
                    "CH-902",
                    Problem.Kind.INTERNAL,
                    "The disk of the database is full, so nothing was changed. Leave this page open and tell whoever runs"
                            + " the site; once there is space again, try again.");
        }
        return new Problem(
                "CH-901",
                Problem.Kind.INTERNAL,
                "The database refused a statement (state " + state
                        + "). Nothing was changed. Try again; if it happens again, look at the server's log.");
    }
}
