package org.chapterhouse.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/**
 * How front classes reach the database: a {@link Jdbi} on the server's data source.
 *
 * <p>Transactions are the container's ({@code @Transactional} on the front class); a handle never commits by itself.
 */
@ApplicationScoped
public class Connections {

    @Produces
    @Singleton
    Jdbi jdbi(DataSource dataSource) {
        return Jdbi.create(dataSource)
                .setTransactionHandler(new CMTTransactionHandler())
                .registerArgument(new Instants())
                .registerArrayType(UUID.class, "uuid");
    }

    @Produces
    @Dependent
    Clock clock() {
        return Clock.systemUTC();
    }

    /** PostgreSQL keeps instants to the microsecond, in a column with a time zone. */
    private static final class Instants extends AbstractArgumentFactory<Instant> {

        Instants() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (position, statement, context) ->
                    statement.setObject(position, OffsetDateTime.ofInstant(value, ZoneOffset.UTC));
        }
    }
}
