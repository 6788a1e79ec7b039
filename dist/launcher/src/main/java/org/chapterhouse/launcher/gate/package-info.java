/**
 * What every request passes on its way from the network to the server, before it is given a thread.
 *
 * <p>A stranger costs nothing but a connection until what they send is whole and makes sense: a <em>head</em> is
 * answered here when it names another host, is framed ambiguously or holds an address no link of ours has; a short
 * <em>body</em> is gathered here, so that sending it slowly keeps nobody busy. Whatever goes out passes here too, so that
 * the server's own answers carry the same headers as the suite's. Open {@link
 * org.chapterhouse.launcher.gate.Gate} first; {@link org.chapterhouse.launcher.gate.GateStrategy} is how it gets there.
 *
 * <p>What a page may do and who may see it is not decided here.
 */
@NullMarked
package org.chapterhouse.launcher.gate;

import org.jspecify.annotations.NullMarked;
