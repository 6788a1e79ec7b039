package org.chapterhouse.platform.internal;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.chapterhouse.platform.Starting;
import org.chapterhouse.problem.ChapterhouseException;

/**
 * Tells everyone that the suite is starting, as soon as the server's resources can be reached.
 *
 * <p>CDI's own start-up event comes too early for that: the data source has no name yet. The data
 * source is defined here because the server looks for such definitions on its own components, not on mere beans; its
 * address is {@code chapterhouse.db.*}.
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
            // over the wire: a connection whose other end is gone is noticed before a request works with it
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
@WebListener
public class StartUp implements ServletContextListener {

    private static final Logger LOG = System.getLogger(StartUp.class.getName());

    @Inject
    @SuppressWarnings("NullAway.Init") // the server injects before it calls
    private Event<Starting> starting;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            starting.fire(new Starting());
        } catch (ChapterhouseException e) {
            LOG.log(Level.ERROR, e.problem());
            throw e;
        }
    }
}
