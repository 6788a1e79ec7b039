@NullMarked
package org.chapterhouse.plugin;

import org.jspecify.annotations.NullMarked;
