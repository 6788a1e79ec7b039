/**
 * What a page said before: its versions, what each changed, and the way back.
 */
@NullMarked
package org.chapterhouse.web.admin.history;

import org.jspecify.annotations.NullMarked;
