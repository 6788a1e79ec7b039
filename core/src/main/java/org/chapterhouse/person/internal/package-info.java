/** What is noted of questions about people. */
@NullMarked
package org.chapterhouse.person.internal;

import org.jspecify.annotations.NullMarked;
