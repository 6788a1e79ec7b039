package org.chapterhouse.platform.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** Hands out the server's transactional data source, which {@link StartUp} defines. */
@ApplicationScoped
public class ContainerDataSource {

    static final String NAME = "java:app/jdbc/chapterhouse";

    @Resource(lookup = NAME)
    @Produces
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the container fills it, CDI hands it out
    private DataSource dataSource;
}
