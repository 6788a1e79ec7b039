/**
 * The admin: screens for the people who write and publish, behind a sign-in.
 *
 * <p>Open {@link org.chapterhouse.web.admin.ContentEditor} first. A screen's bean has the screen's name; the beans hold no
 * rules, they ask core's front classes and tell what those say. Views lie in {@code META-INF/resources/admin/}, the parts
 * they share in {@code META-INF/chapterhouse/}.
 */
@NullMarked
package org.chapterhouse.web.admin;

import org.jspecify.annotations.NullMarked;
