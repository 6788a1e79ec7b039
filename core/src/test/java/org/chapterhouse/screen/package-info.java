@NullMarked
package org.chapterhouse.screen;

import org.jspecify.annotations.NullMarked;
