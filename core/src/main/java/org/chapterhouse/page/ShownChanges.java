package org.chapterhouse.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.chapterhouse.platform.signal.Listener;
import org.chapterhouse.platform.signal.Signals;
import org.chapterhouse.security.ForEveryone;

/**
 * Told by a plugin that something of its own has changed, which its pages show: a place was taken, a gift came in. Within the
 * transaction that changes it; the pages are drawn again after that, on every node.
 */
@ApplicationScoped
@ForEveryone("a page is drawn again, which changes nothing; what it shows has asked already")
public class ShownChanges implements Listener {

    private static final String TOPIC = "things";

    @Inject
    Signals signals;

    @Inject
    Event<ThingChanging> changing;

    @Inject
    Event<ThingChanged> changed;

    @Inject
    Event<ThingsMissed> missed;

    /** @param thing as {@link Shown#showing(String)} named it; begin it with the plugin's id */
    public void changed(String thing) {
        signals.send(TOPIC, thing);
        changing.fire(new ThingChanging(thing));
    }

    /** Also after a failure: where the answer to a commit was lost, nobody knows whether it went through. */
    void tellHere(@Observes(during = TransactionPhase.AFTER_COMPLETION) ThingChanging event) {
        changed.fire(new ThingChanged(event.thing()));
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void hear(String thing) {
        changed.fire(new ThingChanged(thing));
    }

    @Override
    public void missed() {
        missed.fire(new ThingsMissed());
    }
}
