@NullMarked
package org.chapterhouse.visitor.internal;

import org.jspecify.annotations.NullMarked;
