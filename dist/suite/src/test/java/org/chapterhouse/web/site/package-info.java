/** The public site as the whole suite serves it, without a server: what is drawn, and what is answered instead. */
@NullMarked
package org.chapterhouse.web.site;

import org.jspecify.annotations.NullMarked;
