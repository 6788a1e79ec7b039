package org.chapterhouse.search;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.List;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.job.HouseJobs;
import org.chapterhouse.job.Job;
import org.chapterhouse.job.Jobs;
import org.chapterhouse.platform.Starting;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.search.internal.IndexMaking;
import org.chapterhouse.security.ForEveryone;

/**
 * Makes the index anew where what makes it has changed: another version of the suite or of a plugin, a type that leaves out another
 * field, another PostgreSQL. It is ordered at the start and done by jobs, so that no start waits and a source that fails keeps nobody
 * from finding the rest.
 */
@ApplicationScoped
@Transactional
@HouseOnly
@ForEveryone("it is done by jobs that nobody orders, from what is there to be read")
public class Rebuilding implements HouseJobs {

    /** What a plugin's own jobs are not called. */
    public static final String READING = "search-source";

    private static final int AFTER_THE_PLUGINS = Interceptor.Priority.APPLICATION + 200;

    @Inject
    IndexMaking making;

    @Inject
    SearchSources sources;

    @Inject
    PluginHomes homes;

    @Inject
    Jobs jobs;

    @Override
    public List<Job<?>> jobs() {
        return List.of(Job.of("rebuild-search", RebuildSearch.class).doneBy(Rebuilding.class, Rebuilding::rebuild));
    }

    /** The job that reads sources, in the name of each plugin that has one, so that one that hangs holds up only itself. */
    public static Job<?> reading() {
        return Job.of(READING, RereadSource.class).doneBy(Rebuilding.class, Rebuilding::read);
    }

    void orderWhatHasChanged(@Observes @Priority(AFTER_THE_PLUGINS) Starting start) {
        if (making.isOfAnotherMake()) {
            order("suite.rebuild-search", new RebuildSearch(""));
        }
        sources.all().stream()
                .filter(making::isOfAnotherMake)
                .forEach(source -> order(
                        source.name().replaceFirst("\\..*", "") + "." + READING, new RereadSource(source.name())));
    }

    /** One that waits from the start before would do the same again. */
    private void order(String job, Record order) {
        jobs.callOff(job, order);
        jobs.order(job, order);
    }

    void rebuild(RebuildSearch order) {
        making.makeContentAfter(order.after()).ifPresent(last -> jobs.order(new RebuildSearch(last)));
    }

    void read(RereadSource order) {
        sources.find(order.source())
                .ifPresent(source ->
                        making.make(source, () -> homes.handle(source.source().handler(), true)));
    }
}
