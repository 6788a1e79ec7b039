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
        var source = new AtAddress(configuration.databaseUrl());
        source.setUser(configuration.ownerUser());
        source.setPassword(configuration.ownerPassword());
        return source;
    }

    /**
     * The address as it was given. The driver's own names its seventy settings as well, and Flyway searches an address of
     * that length for passwords at such length that every start waited for it.
     */
    private static final class AtAddress extends PGSimpleDataSource {

        private static final long serialVersionUID = 1L;

        private final String address;

        AtAddress(String address) {
            this.address = address + (address.contains("?") ? "&" : "?") + "ApplicationName=chapterhouse-migrations";
        }

        @Override
        public String getUrl() {
            return address;
        }
    }
}
