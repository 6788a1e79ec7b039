package org.chapterhouse.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.platform.Remains;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.publication.PagesChanged;

/** Public pages whose plugin is gone, what they lead to, and that they were taken back. */
@ApplicationScoped
public class PageRemains implements Remains {

    @Inject
    Sql sql;

    @Inject
    Event<PagesWritten> written;

    private record Page(UUID siteId, String type, ContentId itemId) {}

    @Override
    public List<Kept> kept() {
        return List.of(Kept.uncounted(
                true,
                "delete from content_reference where item_id = any(:items::uuid[])",
                "delete from published_page where item_id = any(:items::uuid[])",
                "delete from withdrawn_page where item_id = any(:items::uuid[])"));
    }

    /** Other pages may show their titles and lead to them. */
    @Override
    public void beforeForgetting(Gone gone, boolean withContent) {
        if (withContent) {
            sql.of("select site_id, type, item_id from published_page where item_id = any(:items::uuid[])")
                    .with(gone)
                    .list(Page.class)
                    .forEach(page -> written.fire(
                            new PagesWritten(new PagesChanged(page.siteId(), page.type(), page.itemId(), true))));
        }
    }
}
