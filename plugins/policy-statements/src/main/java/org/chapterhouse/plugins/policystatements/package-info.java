/**
 * Policy statements: what the organisation stands for, in the words its members adopted.
 *
 * <p>Open {@link org.chapterhouse.plugins.policystatements.PolicyStatement} first. A statement has a <em>number</em> that
 * is cited for decades and therefore is its address; an <em>adopting body</em> makes it the organisation's position; it
 * is <em>superseded</em> when a newer statement takes its place and <em>rescinded</em> when nothing does. All of them
 * together are the <em>register</em>. Votes, consultation and translations do not belong here yet.
 */
@NullMarked
package org.chapterhouse.plugins.policystatements;

import org.jspecify.annotations.NullMarked;
