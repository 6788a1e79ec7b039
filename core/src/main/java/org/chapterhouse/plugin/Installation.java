package org.chapterhouse.plugin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chapterhouse.platform.Migrations;
import org.chapterhouse.platform.Starting;

/** Brings the tables of core and of every plugin up to date before anything else happens. */
@ApplicationScoped
public class Installation {

    @Inject
    DataSource dataSource;

    @Inject
    PluginCatalog catalog;

    void migrate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Starting start) {
        var modules =
                Stream.concat(Stream.of("core"), catalog.plugins().stream().map(Plugin::id));
        new Migrations(dataSource).run(modules.toList());
    }
}
