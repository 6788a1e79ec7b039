@NullMarked
package org.chapterhouse.visitor;

import org.jspecify.annotations.NullMarked;
