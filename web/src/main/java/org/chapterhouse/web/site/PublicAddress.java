package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address the world knows the site by, from {@code CHAPTERHOUSE_PUBLIC_URL}; without it, this machine's.
 *
 * <p>Never taken from a request: a forged Host header must not end up in a page that others are served.
 */
@ApplicationScoped
public class PublicAddress {

    @Inject
    @ConfigProperty(name = "chapterhouse.public.url", defaultValue = "http://localhost:${chapterhouse.port:8080}")
    String base;

    String of(String path) {
        var trimmed = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return trimmed + path;
    }
}
