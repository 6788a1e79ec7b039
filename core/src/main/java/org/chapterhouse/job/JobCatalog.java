package org.chapterhouse.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.problem.HouseOnly;

/**
 * The jobs that are here today, by their full names: {@code volunteer-shifts.remind}. Settled once, at the start; an order
 * whose job was removed waits for it.
 */
@ApplicationScoped
@HouseOnly
public class JobCatalog {

    private static final String SUITE = "suite";

    @Inject
    @Any
    Instance<HouseJobs> house;

    private volatile Map<String, KnownJob> byName = Map.of();

    /** @param brought those of the plugins; those of the suite itself are known */
    public void settle(Collection<KnownJob> brought) {
        byName = Stream.concat(
                        brought.stream(),
                        house.stream().flatMap(own -> own.jobs().stream()).map(JobCatalog::ofSuite))
                .collect(Collectors.toUnmodifiableMap(KnownJob::name, job -> job));
    }

    private static KnownJob ofSuite(Job<?> job) {
        return KnownJob.of(SUITE, job, job.order());
    }

    Set<String> names() {
        return byName.keySet();
    }

    Collection<KnownJob> all() {
        return byName.values();
    }

    Optional<KnownJob> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** @throws IllegalArgumentException when no job is ordered by such a record: whoever wrote it has not handed it in */
    String nameOf(Class<? extends Record> order) {
        return all().stream()
                .filter(known -> known.job().order() == order)
                .map(KnownJob::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no job was handed in that is ordered by a " + order));
    }
}
