package org.chapterhouse.security.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.platform.Starting;

/**
 * Tells the launcher at each start whether anybody has an account yet: it prints the set-up link, and knows no table.
 */
@ApplicationScoped
public class SetUpNotice {

    @Inject
    AccountStore accounts;

    @Inject
    Configuration configuration;

    /** After whatever writes first accounts. */
    void tell(@Observes @Priority(Interceptor.Priority.APPLICATION + 100) Starting start) {
        configuration.tellSetUpNeeded(accounts.isEmpty());
    }
}
