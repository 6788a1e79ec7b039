package org.chapterhouse.health;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.chapterhouse.fault.PluginFailed;
import org.chapterhouse.platform.Starting;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.Actor;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.security.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Has every check looked at, each with a limit of time, and knows what was not well the last time. That is known on this node and
 * forgotten at a restart. Without a server around it (a tool, a test) nothing is looked at by itself.
 */
@ApplicationScoped
@HouseOnly
public class Health {

    private static final System.Logger LOG = System.getLogger(Health.class.getName());

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration OWN_LIMIT = Duration.ofSeconds(10);
    private static final String OWN = "suite.";

    @Resource
    @Nullable
    ManagedScheduledExecutorService timer;

    @Resource
    @Nullable
    ManagedExecutorService threads;

    @Inject
    @Any
    Instance<HouseCheck> house;

    @Inject
    SystemUser system;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    private volatile List<KnownCheck> known = List.of();
    private final Map<String, Ailment> ailments = new ConcurrentHashMap<>();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Future<?> looking;

    /** @param brought those of the plugins; those of the suite itself are known, and come first */
    public void settle(Collection<KnownCheck> brought) {
        known = Stream.concat(
                        house.stream().map(Health::ofSuite).sorted(Comparator.comparing(KnownCheck::name)),
                        brought.stream())
                .toList();
    }

    private static KnownCheck ofSuite(HouseCheck check) {
        return new KnownCheck(OWN + check.name(), check.called(), OWN_LIMIT, check.isOnHome(), check::look);
    }

    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) Starting start) {
        var clockwork = timer;
        if (clockwork != null) {
            looking = clockwork.scheduleWithFixedDelay(
                    this::lookByItself, FIRST.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** What came to nothing is looked at again the next time. */
    private void lookByItself() {
        try {
            known.forEach(this::look);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Nobody knows whether all is well: " + e.getMessage());
        }
    }

    /** Looks at everything now, and answers what there is to look at. */
    public List<KnownCheck> lookNow() {
        currentUser.require(Areas.JOB, Verb.VIEW, "*");
        known.forEach(this::look);
        return known;
    }

    /** What was not well when it was looked at last, in the order of the checks. */
    public List<Ailment> ailments() {
        currentUser.require(Areas.JOB, Verb.VIEW, "*");
        return known.stream()
                .flatMap(check -> Stream.ofNullable(ailments.get(check.name())))
                .toList();
    }

    private void look(KnownCheck check) {
        diagnosis(check)
                .complaint()
                .ifPresentOrElse(
                        complaint -> ailments.merge(
                                check.name(),
                                new Ailment(check, complaint, clock.instant()),
                                (before, now) -> new Ailment(check, complaint, before.since())),
                        () -> ailments.remove(check.name()));
    }

    /** One that does not come back keeps its thread; it is not begun a second time beside it. */
    private Diagnosis diagnosis(KnownCheck check) {
        if (underWay.contains(check.name())) {
            return tooLate(check);
        }
        var pool = threads;
        return pool == null ? found(check) : limited(check, pool.submit(() -> found(check)));
    }

    private Diagnosis limited(KnownCheck check, Future<Diagnosis> work) {
        try {
            return work.get(check.limit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            work.cancel(true);
            return tooLate(check);
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            return Diagnosis.unwell(Message.of(Health.class, "health.interrupted"));
        }
    }

    private static Diagnosis tooLate(KnownCheck check) {
        return Diagnosis.unwell(
                Message.of(Health.class, "health.late", check.limit().toSeconds()));
    }

    private Diagnosis found(KnownCheck check) {
        underWay.add(check.name());
        try {
            return system.unattended(Actor.job(check.name()), check.look());
        } catch (RuntimeException | Error e) {
            return failed(e);
        } finally {
            underWay.remove(check.name());
        }
    }

    /** A check that fails is told in its plugin's name, with a reference to the log. */
    private static Diagnosis failed(@Nullable Throwable failure) {
        if (failure instanceof PluginFailed known) {
            return Diagnosis.unwell(known.finding().message());
        }
        if (failure instanceof ChapterhouseException known) {
            return Diagnosis.unwell(known.problem().message());
        }
        LOG.log(System.Logger.Level.ERROR, "A health check failed", failure);
        return Diagnosis.unwell(Message.of(Health.class, "health.failed"));
    }

    @PreDestroy
    void stop() {
        var clockwork = looking;
        if (clockwork != null) {
            clockwork.cancel(false);
        }
    }
}
