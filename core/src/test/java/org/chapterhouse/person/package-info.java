@NullMarked
package org.chapterhouse.person;

import org.jspecify.annotations.NullMarked;
