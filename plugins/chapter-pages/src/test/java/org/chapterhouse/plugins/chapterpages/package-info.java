@NullMarked
package org.chapterhouse.plugins.chapterpages;

import org.jspecify.annotations.NullMarked;
