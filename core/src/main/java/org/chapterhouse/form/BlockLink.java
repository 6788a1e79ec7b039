package org.chapterhouse.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chapterhouse.problem.HouseOnly;

/** The text is the id of a block for home pages: it is chosen by its name, not typed. */
@Documented
@HouseOnly
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface BlockLink {}
