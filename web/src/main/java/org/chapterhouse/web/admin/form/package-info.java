/**
 * A record as a form: {@link org.chapterhouse.web.admin.form.RecordForm} is what the editor of content and that of settings draw and read. With it come what its
 * fields need: pickers of what may be linked, files that are sent, secrets that are never shown.
 */
@NullMarked
package org.chapterhouse.web.admin.form;

import org.jspecify.annotations.NullMarked;
