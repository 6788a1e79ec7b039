/** Screens of a plugin, for the tests of the rules. */
@NullMarked
package org.chapterhouse.testkit.admin;

import org.jspecify.annotations.NullMarked;
