package org.chapterhouse.job;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chapterhouse.job.internal.Order;
import org.chapterhouse.platform.Starting;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Reference;
import org.chapterhouse.security.Actor;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.security.SystemUser;
import org.jspecify.annotations.Nullable;

/**
 * Does what is due: it looks every second, and does one thing at a time for each plugin, so that one that hangs keeps nobody
 * else waiting. Without a server around it (a tool, a test) nothing is done by itself.
 */
@ApplicationScoped
@HouseOnly
@ForEveryone("what was ordered is done at its time, with what whoever ordered it may do")
public class Worker {

    private static final Logger LOG = System.getLogger(Worker.class.getName());

    private static final int MOST_AT_ONCE = 4;

    @Resource
    @Nullable
    ManagedScheduledExecutorService timer;

    @Resource
    @Nullable
    ManagedExecutorService threads;

    @Inject
    Turn turn;

    @Inject
    SystemUser system;

    @Inject
    Clock clock;

    private record Run(Order order, Instant until, Future<?> work) {}

    private final Map<String, Run> running = new ConcurrentHashMap<>();
    private volatile @Nullable Future<?> looking;
    private boolean failing;

    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) Starting start) {
        var clockwork = timer;
        if (clockwork != null) {
            looking = clockwork.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        }
    }

    /** Does in the caller's thread what is due now, for a test. */
    public void doAllDue() {
        turn.orderDue();
        for (var order = turn.take(running.keySet()); order.isPresent(); order = turn.take(running.keySet())) {
            carryOut(order.get());
        }
    }

    /** A database that is away for a while is told of once; what waits is done when it is back. */
    private synchronized void look() {
        try {
            turn.orderDue();
            beginWaiting();
            stopLate();
            failing = false;
        } catch (RuntimeException e) {
            LOG.log(failing ? Level.DEBUG : Level.WARNING, "What is ordered waits: " + e.getMessage());
            failing = true;
        }
    }

    private synchronized void beginWaiting() {
        var pool = threads;
        while (pool != null && running.size() < MOST_AT_ONCE) {
            var order = turn.take(running.keySet());
            if (order.isEmpty()) {
                return;
            }
            begin(pool, order.get());
        }
    }

    private void begin(ManagedExecutorService pool, Order order) {
        var begun = new CountDownLatch(1);
        var work = pool.submit(() -> {
            begun.await();
            return carryOutAndGoOn(order);
        });
        running.put(order.owner(), new Run(order, clock.instant().plus(turn.longest(order)), work));
        begun.countDown();
    }

    private boolean carryOutAndGoOn(Order order) {
        try {
            carryOut(order);
        } finally {
            running.remove(order.owner());
        }
        beginWaiting();
        return true;
    }

    private void stopLate() {
        var now = clock.instant();
        running.values().stream()
                .filter(run -> run.until().isBefore(now) && !run.work().isCancelled())
                .forEach(run -> {
                    LOG.log(
                            Level.WARNING,
                            "The job ''{0}'' takes longer than it may, and is told to stop",
                            run.order().name());
                    run.work().cancel(true);
                });
    }

    private void carryOut(Order order) {
        try {
            if (turn.isSpent(order)) {
                throw new IllegalStateException("it was begun too often and never came to an end");
            }
            asWhoOrdered(order, () -> turn.carryOut(order));
        } catch (RuntimeException | Error e) {
            turn.giveBack(order, told(e), Reference.of("the job '" + order.name() + "' failed", e));
        }
    }

    private void asWhoOrdered(Order order, Runnable work) {
        if (order.orderedBy().isPresent()) {
            system.onBehalfOf(order.orderedBy().get(), () -> done(work));
        } else {
            system.unattended(Actor.job(order.name()), () -> done(work));
        }
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private static String told(Throwable failure) {
        return Optional.of(failure)
                .filter(ChapterhouseException.class::isInstance)
                .map(known -> ((ChapterhouseException) known).problem().toString())
                .orElse("");
    }

    @PreDestroy
    void stop() {
        var clockwork = looking;
        if (clockwork != null) {
            clockwork.cancel(false);
        }
        running.values().forEach(run -> run.work().cancel(true));
    }
}
