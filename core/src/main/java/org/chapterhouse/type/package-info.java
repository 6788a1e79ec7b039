/**
 * Kinds of content: a record, and what follows from it.
 *
 * <p>Open {@link org.chapterhouse.type.ContentType} first. A <em>type</em> says where its items live, how they are listed and drawn,
 * what stands against publishing one. A <em>listing</em> is a public list; a <em>feed</em> the same for programs; a <em>placement</em>
 * says on which sites items may stand; an <em>intake</em> makes content of pasted text. {@link org.chapterhouse.type.ContentTypes}
 * knows which are here today.
 *
 * <p>All code that a plugin gives for a type is asked through the type, and gates and observers within {@link
 * org.chapterhouse.fault.PluginHomes}: what fails there is a {@link org.chapterhouse.fault.PluginFailed}, which names the plugin.
 *
 * <p>Nothing here stores or shows content: this package says what there is, the packages after it do it. Who brings a type is
 * known in {@code plugin} alone.
 */
@NullMarked
package org.chapterhouse.type;

import org.jspecify.annotations.NullMarked;
