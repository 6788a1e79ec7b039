package org.chapterhouse.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A door that asks nobody for a permission, on purpose. Every other public method of a class that begins transactions or
 * reaches the database asks {@link CurrentUser}; a test walks the calls, in core and in every plugin.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ForEveryone {

    /** Why nobody needs to be asked: what is told is public, or it is the caller's own. */
    String value();
}
