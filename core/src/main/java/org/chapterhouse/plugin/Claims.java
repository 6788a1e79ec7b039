package org.chapterhouse.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chapterhouse.content.HouseWords;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.plugin.Admission.Admitted;
import org.chapterhouse.plugin.Admission.Unfit;
import org.chapterhouse.type.ContentType;

/** Which names and addresses are taken, by whom. */
final class Claims {

    private static final String FEEDS = "/feeds/";
    private static final String CHAPTERS = "/chapters";

    private final Map<String, String> typeOwners = new HashMap<>();
    private final Map<String, String> pathOwners = new HashMap<>();
    private final Set<String> jobNames = new HashSet<>();
    private final Map<Class<?>, String> jobOrders = new HashMap<>();

    Claims(Collection<Admitted> settled) {
        settled.forEach(owner -> owner.brought().jobs().forEach(job -> jobOrders.put(job.order(), owner.jar())));
        settled.forEach(owner -> owner.brought().types().forEach(type -> add(owner.jar(), type)));
    }

    /** Each name once in a plugin, and each class for one job anywhere: that is how an order finds its job. */
    void checkJobs(Admitted newcomer) {
        for (var job : newcomer.brought().jobs()) {
            if (!jobNames.add(newcomer.id() + "." + job.name())) {
                throw new Unfit("left-out.job", job.name());
            }
            var owner = jobOrders.putIfAbsent(job.order(), newcomer.jar());
            if (owner != null) {
                throw new Unfit("left-out.job-order", job.order().getName(), owner);
            }
        }
    }

    /** Checks a type of a newcomer and counts it as settled. */
    void check(Admitted newcomer, ContentType<?> type) {
        var owner = typeOwners.get(type.id());
        if (owner != null) {
            throw new Unfit("left-out.type", type.id(), owner);
        }
        refuseHouseWords(type);
        for (var path : paths(type)) {
            var holder = pathOwners.get(path);
            if (holder != null) {
                throw new Unfit("left-out.address", path, holder);
            }
        }
        add(newcomer.jar(), type);
    }

    private void add(String jar, ContentType<?> type) {
        typeOwners.put(type.id(), jar);
        paths(type).forEach(path -> pathOwners.put(path, jar));
    }

    /** A feed stands among the feeds, and a directory of the chapters above them: that is what the words are for. */
    private static void refuseHouseWords(ContentType<?> type) {
        var meant = new HashSet<String>();
        type.feed()
                .map(feed -> feed.path().value())
                .filter(path -> path.startsWith(FEEDS))
                .ifPresent(meant::add);
        type.listing().map(list -> list.path().value()).filter(CHAPTERS::equals).ifPresent(meant::add);
        for (var path : paths(type)) {
            if (!meant.contains(path) && HouseWords.begin(new SitePath(path))) {
                throw new Unfit("left-out.address-kept", path);
            }
        }
    }

    /** Its list, its feed, and the shape of its pages' addresses: {@code /press/{}/{}}. */
    private static List<String> paths(ContentType<?> type) {
        var paths = new ArrayList<String>();
        type.listing().ifPresent(listing -> paths.add(listing.path().value()));
        type.feed().ifPresent(feed -> paths.add(feed.path().value()));
        paths.add(type.pathShape());
        return paths;
    }
}
