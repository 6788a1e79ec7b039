package org.chapterhouse.health;

import java.time.Instant;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/**
 * What is not well at present.
 *
 * @param complaint what it is and what to do
 * @param since when it was first found so
 */
@HouseOnly
public record Ailment(KnownCheck check, Message complaint, Instant since) {}
