package org.chapterhouse.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Starts a group of fields under a heading of its own; it lasts until the next {@code @Group}, and may be taken up again
 * further down. The heading is in the messages.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Group {

    /** The group's key in the messages: {@code press-release.group.contact}. */
    String value();

    /** Whether these fields are changed once a year: they stand closed at the end of the form until somebody opens them. */
    boolean folded() default false;
}
