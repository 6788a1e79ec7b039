package org.chapterhouse.job;

import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/**
 * A job that is here today.
 *
 * @param name the id of who brought it, a dot and its own name: {@code volunteer-shifts.remind}
 * @param called what people call it
 */
@HouseOnly
public record KnownJob(String name, Job<?> job, Message called) {

    /** @param beside the class beside whose words stands {@code job.<name>.title} */
    public static KnownJob of(String owner, Job<?> job, Class<?> beside) {
        return new KnownJob(owner + "." + job.name(), job, Message.of(beside, "job." + job.name() + ".title"));
    }
}
