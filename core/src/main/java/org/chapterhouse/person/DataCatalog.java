package org.chapterhouse.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/** Who holds data of people today. The suite and its plugins say so; it is settled once, at the start. */
@ApplicationScoped
@HouseOnly
public class DataCatalog {

    /** Whose data those of the suite itself are. */
    private static final String SUITE = "suite";

    @Inject
    @Any
    Instance<HouseData> house;

    private volatile List<KnownData<?>> known = List.of();

    /** Says which the plugins bring; those of the suite itself come first. */
    public void settle(List<KnownData<?>> data) {
        known = Stream.concat(
                        house.stream()
                                .flatMap(own -> own.personalData().stream())
                                .map(DataCatalog::ofSuite)
                                .sorted(Comparator.comparing(KnownData::id)),
                        data.stream())
                .toList();
    }

    private static KnownData<?> ofSuite(PersonalData<?> data) {
        return new KnownData<>(
                SUITE, language -> Message.of(DataCatalog.class, "suite").in(language), data);
    }

    public List<KnownData<?>> all() {
        return known;
    }
}
