package org.chapterhouse.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.platform.Remains;

/** Documents of what a plugin has left behind. */
@ApplicationScoped
public class IndexRemains implements Remains {

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.uncounted(
                        true, "delete from search_document where source = '' and key = any(:items::uuid[]::text[])"),
                Kept.uncounted(
                        false,
                        "delete from search_document where starts_with(source, :id || '.')",
                        "delete from search_source where starts_with(name, :id || '.')"));
    }
}
