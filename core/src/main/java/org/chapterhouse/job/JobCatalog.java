package org.chapterhouse.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
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

    private volatile Map<String, Job<?>> byName = Map.of();

    /** @param byName each job by the id of who brought it, a dot and its own name */
    public void settle(Map<String, Job<?>> byName) {
        this.byName = Map.copyOf(new LinkedHashMap<>(byName));
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
