/** A plugin for core's own tests, which has things done later. */
@NullMarked
package org.chapterhouse.errands;

import org.jspecify.annotations.NullMarked;
