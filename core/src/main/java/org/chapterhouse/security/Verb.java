package org.chapterhouse.security;

import java.util.Locale;

/** What may be done to something; what each means in detail is said by the feature that asks. */
public enum Verb {
    VIEW,
    EDIT,
    /** Put before readers, and take back. */
    PUBLISH,
    /** Take away for good. */
    DELETE;

    /** As it stands in a permission: {@code publish}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
