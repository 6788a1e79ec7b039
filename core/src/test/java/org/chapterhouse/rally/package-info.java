/** A record with a field of every kind, and words of its own beside it. */
@NullMarked
package org.chapterhouse.rally;

import org.jspecify.annotations.NullMarked;
