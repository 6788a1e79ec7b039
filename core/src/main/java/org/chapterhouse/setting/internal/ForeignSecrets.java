package org.chapterhouse.setting.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.chapterhouse.platform.Starting;
import org.chapterhouse.problem.Problem;

/** Says at the start that there are secrets which this server cannot open. */
@ApplicationScoped
class ForeignSecrets {

    private static final Logger LOG = System.getLogger(ForeignSecrets.class.getName());

    @Inject
    SecretStore secrets;

    void count(@Observes @Priority(Interceptor.Priority.APPLICATION) Starting start) {
        var count = secrets.foreign();
        if (count > 0) {
            LOG.log(Level.WARNING, Problem.of(ForeignSecrets.class, Problem.Kind.CONFIG, "CH-134", count));
        }
    }
}
