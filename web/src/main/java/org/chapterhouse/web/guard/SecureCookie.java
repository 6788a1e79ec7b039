package org.chapterhouse.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.chapterhouse.platform.Configuration;

/** Keeps the session cookie off plain connections wherever the suite is known to be reached over TLS. */
public class SecureCookie implements ServletContextListener {

    @Inject
    @SuppressWarnings("NullAway.Init") // the server injects before it calls
    private Configuration configuration;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (configuration.publicUrl().startsWith("https://")) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
