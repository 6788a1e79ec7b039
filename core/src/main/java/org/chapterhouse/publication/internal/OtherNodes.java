package org.chapterhouse.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.chapterhouse.content.ContentItem;
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

    void tell(ContentItem item) {
        signals.send(TOPIC, item.siteId() + " " + item.typeId());
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void hear(String text) {
        var cut = text.indexOf(' ');
        changed.fire(new PagesChanged(UUID.fromString(text.substring(0, cut)), text.substring(cut + 1)));
    }

    @Override
    public void missed() {
        missed.fire(new ChangesMissed());
    }
}
