@NullMarked
package org.chapterhouse.plugins.volunteershifts;

import org.jspecify.annotations.NullMarked;
