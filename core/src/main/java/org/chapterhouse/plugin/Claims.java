package org.chapterhouse.plugin;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chapterhouse.command.Command;
import org.chapterhouse.health.HealthCheck;
import org.chapterhouse.plugin.Admission.Admitted;
import org.chapterhouse.plugin.Admission.Unfit;
import org.chapterhouse.search.Rebuilding;
import org.chapterhouse.search.SearchSource;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.webhook.Webhook;
import org.chapterhouse.webhook.Webhooks;

/** Which names and addresses are taken, by whom. */
final class Claims {

    private static final Set<String> OF_THE_HOUSE = Set.of(Webhooks.TAKING, Rebuilding.READING);

    private final Map<String, String> typeOwners = new HashMap<>();
    private final AddressClaims addresses = new AddressClaims();
    private final Set<String> jobNames = new HashSet<>();
    private final Map<Class<?>, String> jobOrders = new HashMap<>();

    Claims(Collection<Admitted> settled) {
        settled.forEach(owner -> owner.brought().jobs().forEach(job -> jobOrders.put(job.order(), owner.jar())));
        settled.forEach(owner -> owner.brought().types().forEach(type -> add(owner.jar(), type)));
        settled.forEach(owner -> addresses.addPages(owner.jar(), owner.brought()));
    }

    /** Each name once in a plugin, and each class for one job anywhere: that is how an order finds its job. */
    void checkJobs(Admitted newcomer) {
        for (var job : newcomer.brought().jobs()) {
            if (OF_THE_HOUSE.contains(job.name()) || !jobNames.add(newcomer.id() + "." + job.name())) {
                throw new Unfit("left-out.job", job.name());
            }
            var owner = jobOrders.putIfAbsent(job.order(), newcomer.jar());
            if (owner != null) {
                throw new Unfit("left-out.job-order", job.order().getName(), owner);
            }
        }
    }

    /** Within a plugin, everything that is asked for by a name has one of its own. */
    static void checkNames(Brought brought) {
        once("left-out.webhook", brought.webhooks().stream().map(Webhook::name));
        once("left-out.command", brought.commands().stream().map(Command::name));
        once("left-out.health", brought.healthChecks().stream().map(HealthCheck::name));
        once("left-out.search-source", brought.searchSources().stream().map(SearchSource::name));
    }

    private static void once(String rule, Stream<String> names) {
        var taken = new HashSet<String>();
        names.filter(name -> !taken.add(name)).findFirst().ifPresent(name -> {
            throw new Unfit(rule, name);
        });
    }

    /** Checks a type of a newcomer and counts it as settled. */
    void check(Admitted newcomer, ContentType<?> type) {
        var owner = typeOwners.get(type.id());
        if (owner != null) {
            throw new Unfit("left-out.type", type.id(), owner);
        }
        addresses.check(newcomer.jar(), type);
        add(newcomer.jar(), type);
    }

    /** Checks what else a newcomer wants to show, once its types are settled. */
    void checkPages(Admitted newcomer) {
        var ids = new HashSet<String>();
        newcomer.brought().ids().filter(id -> !ids.add(id)).findFirst().ifPresent(id -> {
            throw new Unfit("left-out.twice", id);
        });
        addresses.checkPages(newcomer.jar(), newcomer.brought());
    }

    private void add(String jar, ContentType<?> type) {
        typeOwners.put(type.id(), jar);
        addresses.add(jar, type);
    }
}
