/**
 * A plugin for core's own tests: a <em>note</em> is the smallest content, a <em>local note</em> stands on chapters only, a
 * <em>vacancy</em> ends, a <em>pointer</em> leads elsewhere.
 */
@NullMarked
package org.chapterhouse.notes;

import org.jspecify.annotations.NullMarked;
