package org.chapterhouse.platform.internal;

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
 * <p>CDI's own start-up event comes too early for that: the data source has no name yet.
 */
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
