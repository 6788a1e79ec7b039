package org.chapterhouse.audit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chapterhouse.platform.Starting;
import org.jspecify.annotations.Nullable;

/**
 * Seals what is written, every second and at the end. Without a server around it (a tool, a test) nothing is sealed by
 * itself.
 */
@ApplicationScoped
class Sealing {

    private static final Logger LOG = System.getLogger(Sealing.class.getName());

    @Resource
    @Nullable
    ManagedScheduledExecutorService executor;

    @Inject
    AuditTrail trail;

    private volatile @Nullable Future<?> work;
    private boolean failing;

    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) Starting start) {
        var threads = executor;
        if (threads != null) {
            work = threads.scheduleWithFixedDelay(this::sealAll, 1, 1, TimeUnit.SECONDS);
        }
    }

    /** A database that is away for a while is told of once; what waits is sealed when it is back. */
    private synchronized void sealAll() {
        try {
            var sealed = trail.seal();
            while (sealed > 0) {
                sealed = trail.seal();
            }
            failing = false;
        } catch (RuntimeException e) {
            LOG.log(failing ? Level.DEBUG : Level.WARNING, "The audit trail waits to be sealed: " + e.getMessage());
            failing = true;
        }
    }

    @PreDestroy
    void stop() {
        var running = work;
        if (running != null) {
            running.cancel(false);
            sealAll();
        }
    }
}
