/** A plugin for core's own tests, whose table has the name of one of another plugin. */
@NullMarked
package org.chapterhouse.raffles;

import org.jspecify.annotations.NullMarked;
