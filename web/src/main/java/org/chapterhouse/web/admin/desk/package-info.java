/**
 * Where somebody arrives: {@link org.chapterhouse.web.admin.desk.Home} with what waits for them and what is not well, and the lists of content.
 */
@NullMarked
package org.chapterhouse.web.admin.desk;

import org.jspecify.annotations.NullMarked;
