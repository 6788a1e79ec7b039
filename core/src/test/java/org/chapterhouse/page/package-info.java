@NullMarked
package org.chapterhouse.page;

import org.jspecify.annotations.NullMarked;
