package org.chapterhouse.platform;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/**
 * A JSON document does not have the shape of the record it is meant to be.
 *
 * <p>{@link #path()} says where, so that a form can show the message beside the field; it is empty for the document as a whole.
 */
public final class JsonShapeMismatch extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String expectation;

    JsonShapeMismatch(String path, String expectation) {
        super(problem(path, expectation));
        this.path = path;
        this.expectation = expectation;
    }

    JsonShapeMismatch(String path, String expectation, Throwable cause) {
        super(problem(path, expectation), cause);
        this.path = path;
        this.expectation = expectation;
    }

    /** Where in the document, such as {@code contacts[1].name}; empty for the document itself. */
    public String path() {
        return path;
    }

    /** The message for somebody who sees the place itself and does not know its name. */
    public String atItsPlace() {
        return "This " + expectation;
    }

    private static Problem problem(String path, String expectation) {
        var place = path.isEmpty() ? "The document" : "The value at '" + path + "'";
        return new Problem("CH-223", Problem.Kind.USER, place + " " + expectation);
    }
}
