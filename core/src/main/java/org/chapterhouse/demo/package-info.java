/**
 * The fictional organisation a newcomer finds: its chapters, its releases, its appeal.
 *
 * <p>Open {@link org.chapterhouse.demo.DemoContent} first. The texts lie beside the types they are of, in {@code
 * demo/<plugin>.json} of each jar, the chapters in {@code demo/sites.json} of core; a plugin of a stranger brings its own
 * in the same way. It is written through the same front classes an editor uses, so the demo proves them.
 */
@NullMarked
package org.chapterhouse.demo;

import org.jspecify.annotations.NullMarked;
