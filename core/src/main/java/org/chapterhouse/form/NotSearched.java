package org.chapterhouse.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The site's search does not find content by what is in this field: it is not on the page, or not always, or it tells who
 * somebody is. Of a list of rows nothing is found.
 *
 * <p>Telephone numbers ({@link org.chapterhouse.text.PhoneNumber}) and what is an {@code @Email} need no such word.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface NotSearched {}
