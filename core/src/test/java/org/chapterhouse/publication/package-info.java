@NullMarked
package org.chapterhouse.publication;

import org.jspecify.annotations.NullMarked;
