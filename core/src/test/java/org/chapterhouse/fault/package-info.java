@NullMarked
package org.chapterhouse.fault;

import org.jspecify.annotations.NullMarked;
