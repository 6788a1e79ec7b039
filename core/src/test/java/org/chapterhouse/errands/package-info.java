/** A plugin for core's own tests: it has things done later, writes letters, is called by a service and has commands. */
@NullMarked
package org.chapterhouse.errands;

import org.jspecify.annotations.NullMarked;
