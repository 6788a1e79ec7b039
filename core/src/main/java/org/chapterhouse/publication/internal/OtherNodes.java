package org.chapterhouse.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.chapterhouse.platform.signal.Listener;
import org.chapterhouse.platform.signal.Signals;
import org.chapterhouse.publication.ChangesMissed;
import org.chapterhouse.publication.PagesChanged;

/** Tells other nodes which pages have changed, and tells here what other nodes changed. */
@ApplicationScoped
public class OtherNodes implements Listener {

    private static final String TOPIC = "pages";

    @Inject
    Signals signals;

    @Inject
    Event<PagesChanged> changed;

    @Inject
    Event<ChangesMissed> missed;

    void tellOthers(@Observes PagesWritten event) {
        signals.send(TOPIC, event.change().text());
    }

    /** Also after a failure: where the answer to a commit was lost, nobody knows whether it went through. */
    void tellHere(@Observes(during = TransactionPhase.AFTER_COMPLETION) PagesWritten event) {
        changed.fire(event.change());
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void hear(String text) {
        changed.fire(PagesChanged.parse(text));
    }

    @Override
    public void missed() {
        missed.fire(new ChangesMissed());
    }
}
