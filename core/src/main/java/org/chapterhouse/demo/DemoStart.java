package org.chapterhouse.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.platform.Starting;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.SystemUser;

/** Writes the demo content at the start of {@code chapterhouse demo}. */
@ApplicationScoped
@HouseOnly
public class DemoStart {

    @Inject
    Configuration configuration;

    @Inject
    SystemUser system;

    @Inject
    DemoContent demo;

    void write(@Observes @Priority(Interceptor.Priority.APPLICATION) Starting start) {
        if (configuration.isDemo()) {
            system.run(demo::writeIfEmpty);
        }
    }
}
