package org.chapterhouse.setting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.chapterhouse.platform.signal.Listener;
import org.chapterhouse.platform.signal.Signals;
import org.chapterhouse.setting.SettingsChanged;

/** Says that settings have changed, once that is true: here and, through the database, on every other node. */
@ApplicationScoped
public class SettingsNews implements Listener {

    private static final String TOPIC = "settings";

    @Inject
    Signals signals;

    @Inject
    SettingsCache cache;

    @Inject
    Event<SettingsChanged> changed;

    void tell(@Observes SettingsWritten event) {
        cache.beginWriting();
        signals.send(TOPIC, "");
    }

    /** Also after a failure: what was read within the transaction was never true. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) SettingsWritten event) {
        cache.endWriting();
        changed.fire(new SettingsChanged());
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void hear(String text) {
        missed();
    }

    /** The cache first: whoever hears the event reads the settings again. */
    @Override
    public void missed() {
        cache.forget();
        changed.fire(new SettingsChanged());
    }
}
