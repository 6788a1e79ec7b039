/**
 * What a plugin author reads first: everything a plugin can add to the suite.
 *
 * <p>Open {@link org.chapterhouse.plugin.Plugin}, then {@link org.chapterhouse.type.ContentType}. {@link
 * org.chapterhouse.plugin.PluginCatalog} asks every plugin what it brings and knows who was left out and why; {@link
 * org.chapterhouse.plugin.Installation} brings everybody's tables up to date at the start and settles the registries of the packages
 * below, such as {@link org.chapterhouse.type.ContentTypes}.
 *
 * <p>It stands above what it names, so nothing in core asks it anything: who wants to know which kinds of content there are asks
 * the registry.
 */
@NullMarked
package org.chapterhouse.plugin;

import org.jspecify.annotations.NullMarked;
