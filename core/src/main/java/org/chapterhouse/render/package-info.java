/**
 * From content to markup: templates, and what they know of the page they draw.
 *
 * <p>Open {@link org.chapterhouse.render.Templates} first. Markup is {@link org.chapterhouse.render.Html} and made only
 * here; a template escapes everything else. The template engine shows through nowhere but in {@code Html}, which it
 * has to recognise. Where a page lives and who may see it does not belong here.
 */
@NullMarked
package org.chapterhouse.render;

import org.jspecify.annotations.NullMarked;
