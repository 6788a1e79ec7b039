/**
 * What an organisation publishes: items, and the values they are made of.
 *
 * <p>A <em>content item</em> is one page's identity: open {@link org.chapterhouse.content.ContentItem} first, then
 * {@link org.chapterhouse.content.Contents}, which finds items for the person who asks. What readers see of it is its {@link org.chapterhouse.content.Publicity}, how far the
 * newest revision has come its {@link org.chapterhouse.content.Progress}. What an item says is a record
 * that implements {@link org.chapterhouse.content.Content}; its components are the fields an editor fills in.
 * {@link org.chapterhouse.content.Addresses} alone knows who owns a path of a site.
 *
 * <p>How a field looks in a form is said in {@code form}; what follows from a kind of content (its address,
 * its templates, its checks) in {@code type}; who wrote what when, in {@code revision}. Writing is done in
 * {@code workflow}.
 */
@NullMarked
package org.chapterhouse.content;

import org.jspecify.annotations.NullMarked;
