package org.chapterhouse.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.problem.HouseOnly;

/** Who holds data of people today. Plugins say so; it is settled once, at the start. */
@ApplicationScoped
@HouseOnly
public class DataCatalog {

    private volatile List<KnownData<?>> known = List.of();

    public void settle(List<KnownData<?>> data) {
        known = List.copyOf(data);
    }

    public List<KnownData<?>> all() {
        return known;
    }
}
