/** A plugin for tests: vigils, a calendar of them, the same for programs. */
@NullMarked
package org.chapterhouse.vigils;

import org.jspecify.annotations.NullMarked;
