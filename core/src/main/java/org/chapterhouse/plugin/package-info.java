/**
 * What a plugin author reads first: everything a plugin can add to the suite.
 *
 * <p>Open {@link org.chapterhouse.plugin.Plugin}, then {@link org.chapterhouse.plugin.ContentType}. A <em>type</em> is
 * a record with what follows from it; a <em>listing</em> is a public list; an <em>intake</em> makes content of pasted
 * text; a <em>finding</em> stands against publishing. {@link org.chapterhouse.plugin.PluginCatalog} knows who is here
 * and who was left out,
 * and {@link org.chapterhouse.plugin.Installation} brings everybody's tables up to date at the start.
 *
 * <p>Nothing here stores or shows content: this package says what there is, the packages after it do it.
 */
@NullMarked
package org.chapterhouse.plugin;

import org.jspecify.annotations.NullMarked;
