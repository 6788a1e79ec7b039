package org.chapterhouse.plugin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chapterhouse.platform.Migrations;
import org.chapterhouse.problem.ChapterhouseException;

/** Brings the tables of core and of every plugin up to date before anything else happens. */
@ApplicationScoped
public class Installation {

    private static final Logger LOG = System.getLogger(Installation.class.getName());

    @Inject
    DataSource dataSource;

    @Inject
    PluginCatalog catalog;

    void migrate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup start) {
        try {
            var modules =
                    Stream.concat(Stream.of("core"), catalog.plugins().stream().map(Plugin::id));
            new Migrations(dataSource).run(modules.toList());
        } catch (ChapterhouseException e) {
            LOG.log(Level.ERROR, e.problem());
            throw e;
        }
    }
}
