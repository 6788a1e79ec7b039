package org.chapterhouse.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.platform.Remains;

/** What roles name of a plugin that is gone. When it comes back, they get again what it gives to begin with. */
@ApplicationScoped
public class AreaRemains implements Remains {

    @Override
    public List<Kept> kept() {
        return List.of(new Kept(
                "permissions",
                false,
                "select count(*) from role, unnest(areas) named where starts_with(named, :id || '.')",
                List.of(
                        "update role set areas = array(select named from unnest(areas) named"
                                + " where not starts_with(named, :id || '.'))"
                                + " where exists (select from unnest(areas) named where starts_with(named, :id || '.'))",
                        "delete from area_arrival where starts_with(named, :id || '.')")));
    }
}
