package org.chapterhouse.site.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.chapterhouse.platform.signal.Listener;
import org.chapterhouse.platform.signal.Signals;
import org.chapterhouse.site.SiteChanged;

/** Says that a site has changed, once that is true: here and, through the database, on every other node. */
@ApplicationScoped
public class SiteNews implements Listener {

    private static final String TOPIC = "sites";

    @Inject
    Signals signals;

    @Inject
    SiteCache cache;

    @Inject
    Event<SiteChanged> changed;

    void tell(@Observes SiteWritten event) {
        cache.beginWriting();
        signals.send(TOPIC, event.slug());
    }

    /** Also after a failure: what was read within the transaction was never true. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) SiteWritten event) {
        cache.endWriting();
        changed.fire(new SiteChanged());
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void hear(String slug) {
        missed();
    }

    /** The cache first: whoever hears the event reads the sites again. */
    @Override
    public void missed() {
        cache.forget();
        changed.fire(new SiteChanged());
    }
}
