package org.chapterhouse.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field matters only when an earlier field of the same record has one of some values; otherwise it is neither shown nor
 * validated. What was typed in it is kept.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ShownWhen {

    /** The name of the earlier component. */
    String field();

    /** The texts of the values: names of constants, {@code true} or {@code false}. */
    String[] is();

    /**
     * Whether the field must be filled in where it is shown, so that the form does not call it optional. The type's own checks see
     * to it; a field with a constraint such as {@code @NotBlank} is needed anyway.
     */
    boolean needed() default false;
}
