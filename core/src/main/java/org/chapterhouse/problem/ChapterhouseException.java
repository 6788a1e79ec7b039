package org.chapterhouse.problem;

/**
 * Something went wrong and the {@link Problem} says what to do about it.
 *
 * <p>Subclasses are named as facts ({@code SlugTaken}, {@code StaleRevision}) and live in the feature that throws them.
 */
public class ChapterhouseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ChapterhouseException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public ChapterhouseException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public final Problem problem() {
        return problem;
    }
}
