/**
 * A plugin for core's own tests: its table has the name of one of another plugin, and its gate, its observers and its desk fail on purpose.
 */
@NullMarked
package org.chapterhouse.raffles;

import org.jspecify.annotations.NullMarked;
