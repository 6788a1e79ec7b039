package org.chapterhouse.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.platform.sql.Sql;

/** The calls that came in; always within the transaction of whoever asks. */
@ApplicationScoped
public class Calls {

    /** One that waits to be taken. */
    @SuppressWarnings("ArrayRecordComponent") // as the row has it; none is compared with another
    public record Waiting(Instant receivedAt, Map<String, String> headers, byte[] body) {}

    @Inject
    Sql sql;

    /** Keeps a call; answers whether it is told for the first time. */
    public boolean add(String webhook, String site, String event, Waiting call) {
        return sql.of(
                                "insert into webhook_call (webhook, event, site_slug, received_at, headers, body)"
                                        + " values (:webhook, :event, :site, :receivedAt, :headers, :body) on conflict do nothing")
                        .with(call)
                        .with("webhook", webhook)
                        .with("event", event)
                        .with("site", site)
                        .run()
                == 1;
    }

    public Optional<Waiting> find(String webhook, String site, String event) {
        return sql.of("select received_at, headers, body from webhook_call"
                        + " where webhook = :webhook and site_slug = :site and event = :event and body is not null")
                .with("webhook", webhook)
                .with("site", site)
                .with("event", event)
                .first(Waiting.class);
    }

    /** What was told is taken: only that it was is still known. */
    public void taken(String webhook, String site, String event) {
        sql.of("update webhook_call set headers = null, body = null"
                        + " where webhook = :webhook and site_slug = :site and event = :event")
                .with("webhook", webhook)
                .with("site", site)
                .with("event", event)
                .run();
    }

    public void forgetOlderThan(Instant day) {
        sql.of("delete from webhook_call where received_at < :day")
                .with("day", day)
                .run();
    }
}
