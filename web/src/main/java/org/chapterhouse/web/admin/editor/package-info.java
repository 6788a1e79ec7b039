/**
 * Where content is written. Open {@link org.chapterhouse.web.admin.editor.ContentEditor} first; {@link org.chapterhouse.web.admin.editor.EditorActs} is what its buttons do.
 *
 * <p>Two things work past Faces, as plain servlets: {@link org.chapterhouse.web.admin.editor.WorkingCopyServlet} keeps what is typed, whatever becomes of the view,
 * and {@link org.chapterhouse.web.admin.editor.PreviewServlet} shows it as readers will see it.
 */
@NullMarked
package org.chapterhouse.web.admin.editor;

import org.jspecify.annotations.NullMarked;
