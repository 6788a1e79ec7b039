package org.chapterhouse.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.platform.SchemaOwner;
import org.postgresql.ds.PGSimpleDataSource;

/** Hands out connections of the role that owns the tables. They are past the server's pool, so that none stays in it. */
@ApplicationScoped
public class OwnerDataSource {

    @Inject
    Configuration configuration;

    @Produces
    @SchemaOwner
    DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setURL(configuration.databaseUrl());
        source.setUser(configuration.ownerUser());
        source.setPassword(configuration.ownerPassword());
        source.setApplicationName("chapterhouse-migrations");
        return source;
    }
}
