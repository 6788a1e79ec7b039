@NullMarked
package org.chapterhouse.setting;

import org.jspecify.annotations.NullMarked;
