package org.chapterhouse.health;

import java.time.Duration;
import java.util.function.Supplier;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/**
 * A check that is here today.
 *
 * @param name the id of who brought it, a dot and its own name
 * @param called what people call it
 * @param isOnHome whether Home tells of it; what stands there in another way is told at the console alone
 */
@HouseOnly
public record KnownCheck(String name, Message called, Duration limit, boolean isOnHome, Supplier<Diagnosis> look) {}
