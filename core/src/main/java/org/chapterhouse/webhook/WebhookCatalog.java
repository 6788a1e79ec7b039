package org.chapterhouse.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;

/** The webhooks that are here today, by their full names: {@code volunteer-shifts.calendar}. Settled once, at the start. */
@ApplicationScoped
@HouseOnly
public class WebhookCatalog {

    private volatile Map<String, Webhook> byName = Map.of();

    public void settle(Map<String, Webhook> brought) {
        byName = Map.copyOf(brought);
    }

    Optional<Webhook> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
