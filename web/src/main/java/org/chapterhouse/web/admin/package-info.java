/**
 * The admin: screens for the people who write and publish, behind a sign-in. Nothing lies here itself; its parts are, bottom-up,
 * {@code screen} what every screen has, {@code form} a record as a form, {@code desk} Home and the lists, {@code editor} where content is
 * written, {@code history}, {@code settings}, {@code people} and {@code plugins}. Each uses only those before it.
 *
 * <p>Open {@link org.chapterhouse.web.admin.editor.ContentEditor} first. The beans of the screens hold no rules: they ask core's front classes and tell what those
 * say. Views lie in {@code META-INF/resources/admin/}, the parts they share in {@code META-INF/chapterhouse/}.
 *
 * <p>Views stay in the memory of the server that made them: a bean of a view is {@code Serializable} because its scope asks for it, and is
 * never written. When sessions move to another server, its screens are opened again there, and what was typed is in its working copy.
 */
@NullMarked
package org.chapterhouse.web.admin;

import org.jspecify.annotations.NullMarked;
