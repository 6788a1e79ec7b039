package org.chapterhouse.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/**
 * What roles may name besides content: what administers the suite, and the areas of the plugins that are here today.
 *
 * <p>A role that names an area nobody brings any more permits nothing by it, and waits for the plugin to come back.
 */
@ApplicationScoped
public class Areas {

    public static final String ACCOUNT = "suite.account";
    public static final String SITE = "suite.site";
    public static final String JOB = "suite.job";
    public static final String SETTINGS = "suite.settings";
    public static final String AUDIT = "suite.audit";
    public static final String PERSONAL_DATA = "suite.personal-data";

    private static final List<KnownArea> OWN = List.of(
            own(Area.of(ACCOUNT).may(Verb.VIEW).may(Verb.EDIT), "area.account.label", "area.account.help"),
            own(Area.of(SITE).may(Verb.EDIT), "area.site.label", "area.site.help"),
            own(Area.of(JOB).may(Verb.VIEW).may(Verb.EDIT), "area.job.label", "area.job.help"),
            own(Area.of(SETTINGS).may(Verb.EDIT), "area.settings.label", "area.settings.help"),
            own(Area.of(AUDIT).may(Verb.VIEW), "area.audit.label", "area.audit.help"),
            own(
                    Area.of(PERSONAL_DATA).may(Verb.VIEW).may(Verb.DELETE),
                    "area.personal-data.label",
                    "area.personal-data.help"));

    private volatile Map<String, KnownArea> known = byId(OWN);

    /** Says which the plugins bring, beside those of the suite. */
    @HouseOnly
    public void settle(Collection<KnownArea> brought) {
        known = byId(Stream.concat(OWN.stream(), brought.stream()).toList());
    }

    /** Those of the suite first. */
    @HouseOnly
    public Collection<KnownArea> all() {
        return known.values();
    }

    @HouseOnly
    public Optional<KnownArea> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    private static KnownArea own(Area area, String label, String help) {
        return new KnownArea(area, Message.of(Areas.class, label), Message.of(Areas.class, help));
    }

    private static Map<String, KnownArea> byId(Collection<KnownArea> areas) {
        var byId = new LinkedHashMap<String, KnownArea>();
        areas.forEach(known -> byId.put(known.area().id(), known));
        return byId;
    }
}
