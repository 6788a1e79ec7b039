package org.chapterhouse.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component is the id of other content, or a list of such ids: it is looked up by its title, not typed.
 *
 * <pre>{@code
 * @Link("policy-statement") Optional<ContentId> answers,
 * @Link({"chapter-page", "press-release"}) @Size(max = 5) List<ContentId> related
 * }</pre>
 *
 * <p>What it leads to may be a draft, may be withdrawn later, and may be of a plugin that is not here: a link never
 * keeps anything from being saved. A page asks by {@code page.link(id)} what readers can see of it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Link {

    /** The ids of the types it may lead to; without any it may lead to content of every type. */
    String[] value() default {};
}
