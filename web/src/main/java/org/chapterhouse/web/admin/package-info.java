/**
 * The admin: screens for the people who write and publish, behind a sign-in.
 *
 * <p>Open {@link org.chapterhouse.web.admin.ContentEditor} first. The beans of the screens hold no rules: they ask
 * core's front classes and tell what those say. Views lie in {@code META-INF/resources/admin/}, the parts they share in
 * {@code META-INF/chapterhouse/}.
 *
 * <p>A form of any record is a {@link org.chapterhouse.web.admin.RecordForm}. What the container does to pages is mended
 * in three places: {@link org.chapterhouse.web.admin.ReopenedViews}, {@link org.chapterhouse.web.admin.WholePageNonce} and
 * {@link org.chapterhouse.web.admin.CalmExceptions}. Whatever a bean's act is refused stands on its screen in the
 * refusal's words; a bean catches a refusal only where it has more to do about it.
 *
 * <p>Views stay in the memory of the server that made them: a bean of a view is {@code Serializable} because its scope asks
 * for it, and is never written. When sessions move to another server, its screens are opened again there, and what was
 * typed is in its working copy.
 *
 * <p>Two things work past Faces, as plain servlets: {@link org.chapterhouse.web.admin.WorkingCopyServlet} keeps what is
 * typed, whatever becomes of the view, and {@link org.chapterhouse.web.admin.PreviewServlet} shows it as readers will
 * see it.
 */
@NullMarked
package org.chapterhouse.web.admin;

import org.jspecify.annotations.NullMarked;
