package org.chapterhouse.webhook.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.platform.Remains;

/** What services told a plugin that is gone. */
@ApplicationScoped
public class CallRemains implements Remains {

    @Override
    public List<Kept> kept() {
        return List.of(new Kept(
                "calls",
                false,
                "select count(*) from webhook_call where starts_with(webhook, :id || '.')",
                List.of("delete from webhook_call where starts_with(webhook, :id || '.')")));
    }
}
