@NullMarked
package org.chapterhouse.search;

import org.jspecify.annotations.NullMarked;
