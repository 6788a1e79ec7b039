package org.chapterhouse.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.platform.Remains;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;

/** Every version of content whose plugin is gone. Nothing else ever deletes one, so a trigger has to look away. */
@ApplicationScoped
@HouseOnly
@ForEveryone("it names rows; whoever deletes them has asked")
public class RevisionRemains implements Remains {

    @Override
    public List<Kept> kept() {
        return List.of(new Kept(
                "versions",
                true,
                "select count(*) from revision where item_id = any(:items::uuid[])",
                List.of(
                        "alter table revision disable trigger revision_is_immutable",
                        "delete from revision where item_id = any(:items::uuid[])",
                        "alter table revision enable trigger revision_is_immutable")));
    }
}
