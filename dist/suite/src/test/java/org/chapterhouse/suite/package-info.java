/**
 * The suite as a whole, seen from outside: the bundle as processes, the WAR in its server, the pages in a browser, the code
 * as an architecture.
 */
@NullMarked
package org.chapterhouse.suite;

import org.jspecify.annotations.NullMarked;
