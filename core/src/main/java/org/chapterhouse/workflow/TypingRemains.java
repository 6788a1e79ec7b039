package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.platform.Remains;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;

/** What somebody has typed and not saved of content whose plugin is gone. */
@ApplicationScoped
@HouseOnly
@ForEveryone("it names rows; whoever deletes them has asked")
public class TypingRemains implements Remains {

    private static final String OF_IT =
            "working_copy where key = any(array(select 'item:' || item from unnest(:items::uuid[]) item))"
                    + " or split_part(key, ':', 1) = 'new' and split_part(key, ':', 2) = any(:types::text[])";

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("unsaved", true, "select count(*) from " + OF_IT, List.of("delete from " + OF_IT)));
    }
}
