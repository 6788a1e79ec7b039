package org.chapterhouse.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.internal.ArrivalStore;

/**
 * Gives roles what an area says they get when it is here for the first time; once, however many nodes start and however often
 * the plugin comes back.
 */
@ApplicationScoped
@Transactional
@HouseOnly
public class AreaArrivals {

    @Inject
    ArrivalStore arrivals;

    @Inject
    Event<RoleGrew> grew;

    @ForEveryone("the suite does it at the start, by what whoever put the plugin in has put in")
    public void welcome(Collection<KnownArea> areas) {
        for (var known : areas) {
            known.area().verbs().forEach((verb, roles) -> {
                var named = known.area().id() + ":" + verb;
                if (arrivals.isFirst(named)) {
                    roles.stream()
                            .filter(role -> arrivals.give(role, named))
                            .forEach(role -> grew.fire(new RoleGrew(role, named)));
                }
            });
        }
    }
}
