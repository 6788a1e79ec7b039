package org.chapterhouse.platform;

import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.Problem;

/**
 * A JSON document does not have the shape of the record it is meant to be.
 *
 * <p>{@link #path()} says where, so that a form can show the message beside the field; it is empty for the document as a whole.
 */
public final class JsonShapeMismatch extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient Message expectation;

    JsonShapeMismatch(String path, String key, Object... arguments) {
        this(path, Message.of(JsonShapeMismatch.class, key, arguments));
    }

    JsonShapeMismatch(String path, Throwable cause, String key, Object... arguments) {
        this(path, Message.of(JsonShapeMismatch.class, key, arguments));
        initCause(cause);
    }

    private JsonShapeMismatch(String path, Message expectation) {
        super(Problem.of(
                JsonShapeMismatch.class,
                Problem.Kind.INVALID,
                path.isEmpty() ? "CH-223.in-document" : "CH-223.in-place",
                expectation,
                path));
        this.path = path;
        this.expectation = expectation;
    }

    /** Where in the document, such as {@code contacts[1].name}; empty for the document itself. */
    public String path() {
        return path;
    }

    /** The message for somebody who sees the place itself and does not know its name. */
    public Message atItsPlace() {
        return Message.of(JsonShapeMismatch.class, "CH-223.here", expectation);
    }
}
