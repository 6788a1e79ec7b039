package org.chapterhouse.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.security.Grant;
import org.chapterhouse.security.Permission;
import org.chapterhouse.security.Verb;
import org.chapterhouse.site.Site;

/**
 * Which content somebody may see: on some sites of every type, on others of the types that their roles name.
 *
 * @param sites where they see every type
 * @param typedSites beside each of them, at the same place in {@code types}, one type they see there
 */
record ContentReach(List<UUID> sites, List<UUID> typedSites, List<String> types) {

    /** A condition on {@code site_id} and {@code type}, whose values are this record. */
    static final String CONDITION =
            "(site_id = any(:sites) or (site_id, type) in (select * from unnest(:typedSites::uuid[], :types::text[])))";

    /** For content of one type. */
    static ContentReach of(String typeId, Collection<Site> asked, List<Grant> held) {
        var sites = asked.stream()
                .filter(site -> {
                    var view = new Permission(typeId, Verb.VIEW, site.slug());
                    return held.stream().anyMatch(grant -> grant.allows(view));
                })
                .map(Site::id)
                .toList();
        return new ContentReach(sites, List.of(), List.of());
    }

    /** For content of any type. */
    static ContentReach of(Collection<Site> asked, List<Grant> held) {
        var whole = new ArrayList<UUID>();
        var sites = new ArrayList<UUID>();
        var types = new ArrayList<String>();
        for (var site : asked) {
            var here = held.stream().filter(grant -> grant.reaches(site.slug())).toList();
            if (here.stream().anyMatch(grant -> grant.role().permitsContent(Verb.VIEW))) {
                whole.add(site.id());
                continue;
            }
            here.stream()
                    .flatMap(grant -> grant.role().contentTypes(Verb.VIEW))
                    .distinct()
                    .forEach(type -> {
                        sites.add(site.id());
                        types.add(type);
                    });
        }
        return new ContentReach(whole, sites, types);
    }

    boolean isNothing() {
        return sites.isEmpty() && types.isEmpty();
    }
}
