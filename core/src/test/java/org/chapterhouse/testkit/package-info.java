/**
 * What a plugin is tested with: core without a server, and the contract every plugin keeps.
 *
 * <p>A plugin author extends {@link org.chapterhouse.testkit.PluginContract} and is done; whoever wants to test more
 * starts {@link org.chapterhouse.testkit.Core}: the real PostgreSQL, CDI and transactions, in a second or two. {@link
 * org.chapterhouse.testkit.HouseRules} hold for every class of the suite.
 */
@NullMarked
package org.chapterhouse.testkit;

import org.jspecify.annotations.NullMarked;
