package org.chapterhouse.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.platform.Remains;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;

/** Content whose plugin is gone, and its former addresses. */
@ApplicationScoped
@HouseOnly
@ForEveryone("it names rows; whoever deletes them has asked")
public class ItemRemains implements Remains {

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.uncounted(true, "delete from redirect where item_id = any(:items::uuid[])"),
                new Kept(
                        "pages",
                        true,
                        "select count(*) from content_item where id = any(:items::uuid[])",
                        List.of("delete from content_item where id = any(:items::uuid[])")));
    }

    @Override
    public boolean isLast() {
        return true;
    }
}
