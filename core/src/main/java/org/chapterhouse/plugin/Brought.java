package org.chapterhouse.plugin;

import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.job.Job;
import org.chapterhouse.security.Area;
import org.chapterhouse.type.ContentType;

/** Everything a plugin handed in, as it was when it was asked; it is not asked again. */
record Brought(List<ContentType<?>> types, List<Area> areas, List<Job<?>> jobs) {

    static Brought by(Plugin plugin) {
        return new Brought(List.copyOf(plugin.contentTypes()), List.copyOf(plugin.areas()), List.copyOf(plugin.jobs()));
    }

    /** The beans that have to be there for what was handed in to work. */
    Stream<Class<?>> beans() {
        return jobs.stream().map(job -> job.handler().bean());
    }
}
