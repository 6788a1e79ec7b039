/** A plugin for core's own tests, with tables: <em>cakes</em> are sold, a <em>receipt</em> stays as it is. */
@NullMarked
package org.chapterhouse.bakesales;

import org.jspecify.annotations.NullMarked;
