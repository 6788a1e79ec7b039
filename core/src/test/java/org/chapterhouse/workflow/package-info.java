@NullMarked
package org.chapterhouse.workflow;

import org.jspecify.annotations.NullMarked;
