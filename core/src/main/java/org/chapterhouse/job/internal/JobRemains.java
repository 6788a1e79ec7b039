package org.chapterhouse.job.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.platform.Remains;

/** What was ordered of a plugin that is gone, and its rhythm. */
@ApplicationScoped
public class JobRemains implements Remains {

    @Override
    public List<Kept> kept() {
        return List.of(new Kept(
                "orders",
                false,
                "select count(*) from job_order where starts_with(name, :id || '.')",
                List.of(
                        "delete from job_order where starts_with(name, :id || '.')",
                        "delete from job_rhythm where starts_with(name, :id || '.')")));
    }
}
