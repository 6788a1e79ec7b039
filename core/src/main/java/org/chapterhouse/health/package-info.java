/**
 * Whether everything is well: looked at every few minutes on each node, told on Home and at the console.
 *
 * <p>Open {@link org.chapterhouse.health.HealthCheck} first: a plugin names what to look at and what looks, which answers a {@link
 * org.chapterhouse.health.Diagnosis}. {@link org.chapterhouse.health.Health} has them looked at, each with a limit of time; one that
 * fails or hangs is told of like what it would have found. The suite's own are {@link org.chapterhouse.health.HouseCheck}s.
 *
 * <p>Invariant: no visitor sets a check off, and nobody waits for one but whoever asks at the console.
 */
@NullMarked
package org.chapterhouse.health;

import org.jspecify.annotations.NullMarked;
