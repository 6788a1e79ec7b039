/**
 * A plugin for the tests of the public site: a <em>story</em> has a list, a feed and a print version, an <em>event</em>
 * ends, a <em>guide</em> leads to other pages.
 */
@NullMarked
package org.chapterhouse.stories;

import org.jspecify.annotations.NullMarked;
