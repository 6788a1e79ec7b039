package org.chapterhouse.platform.sql;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Problem;

/** The database did not do what it was asked; nothing of the work around it has been kept. */
@HouseOnly
public class DatabaseRefused extends ChapterhouseException {

    private static final String DISK_FULL = "53100";
    private static final String CONNECTION = "08";
    private static final String CUT_SHORT = "57014";
    private static final String INTERVENTION = "57P";
    private static final Set<String> COLLISIONS = Set.of("40P01", "40001");
    private static final int DEEPEST = 20;
    private static final long serialVersionUID = 1L;

    private static final Problem AWAY = Problem.of(DatabaseRefused.class, Problem.Kind.INTERNAL, "CH-903");

    public DatabaseRefused(SQLException cause) {
        super(isAway(cause) ? AWAY : problem(String.valueOf(cause.getSQLState())), cause);
    }

    /** Whether a failure comes from a connection that could not be had or was lost, or a server just starting or stopping. */
    public static boolean isAway(Throwable failure) {
        return states(failure).anyMatch(state -> state.startsWith(CONNECTION) || state.startsWith(INTERVENTION));
    }

    /** Whether a statement was ended because it took longer than it may. */
    public static boolean isCutShort(Throwable failure) {
        return states(failure).anyMatch(CUT_SHORT::equals);
    }

    /** Whether two pieces of work stood in each other's way and the database gave up this one: the next try may well do. */
    static boolean isCollision(Throwable failure) {
        return states(failure).anyMatch(COLLISIONS::contains);
    }

    private static Stream<String> states(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(refused -> String.valueOf(((SQLException) refused).getSQLState()));
    }

    private static Problem problem(String state) {
        return state.equals(DISK_FULL)
                ? Problem.of(DatabaseRefused.class, Problem.Kind.INTERNAL, "CH-902")
                : Problem.of(DatabaseRefused.class, Problem.Kind.INTERNAL, "CH-901", state);
    }
}
