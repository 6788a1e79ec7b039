package org.chapterhouse.form;

import org.chapterhouse.platform.JsonShapeMismatch;

/**
 * What is wrong with one field, and what to do.
 *
 * @param path which field, such as {@code contacts[1].phone}; empty for the record as a whole
 * @param message a whole sentence for the person who typed it
 */
public record FieldError(String path, String message) {

    /** The error that a document's misfit means for a form. */
    public static FieldError of(JsonShapeMismatch mismatch) {
        return new FieldError(mismatch.path(), mismatch.atItsPlace());
    }
}
