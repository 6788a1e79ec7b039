package org.chapterhouse.platform.internal;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import javax.sql.DataSource;

/**
 * The server's transactional data source, its address given by {@code chapterhouse.db.*}.
 *
 * <p>A listener only because the server looks for data sources on its own components, not on mere beans.
 */
@DataSourceDefinition(
        name = ContainerDataSource.NAME,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=chapterhouse.db.url}",
        user = "${MPCONFIG=chapterhouse.db.user}",
        password = "${MPCONFIG=chapterhouse.db.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 16,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.fail-all-connections=true"
        })
@WebListener
@ApplicationScoped
public class ContainerDataSource implements ServletContextListener {

    static final String NAME = "java:app/jdbc/chapterhouse";

    @Resource(lookup = NAME)
    @Produces
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the container fills it, CDI hands it out
    private DataSource dataSource;
}
