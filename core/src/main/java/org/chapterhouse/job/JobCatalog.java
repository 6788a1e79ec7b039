package org.chapterhouse.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;

/**
 * The jobs that are here today, by their full names: {@code volunteer-shifts.remind}. Settled once, at the start; an order
 * whose job was removed waits for it.
 */
@ApplicationScoped
@HouseOnly
public class JobCatalog {

    private static final String SUITE = "suite.";

    @Inject
    @Any
    Instance<HouseJobs> house;

    private volatile Map<String, Job<?>> byName = Map.of();

    /** @param brought each job of a plugin by the plugin's id, a dot and its own name */
    public void settle(Map<String, Job<?>> brought) {
        var all = new HashMap<>(brought);
        house.stream().flatMap(own -> own.jobs().stream()).forEach(job -> all.put(SUITE + job.name(), job));
        byName = Map.copyOf(all);
    }

    Map<String, Job<?>> all() {
        return byName;
    }

    Optional<Job<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** @throws IllegalArgumentException when no job is ordered by such a record: whoever wrote it has not handed it in */
    String nameOf(Class<? extends Record> order) {
        return byName.entrySet().stream()
                .filter(job -> job.getValue().order() == order)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no job was handed in that is ordered by a " + order));
    }
}
