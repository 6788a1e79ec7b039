package org.chapterhouse.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chapterhouse.content.HouseWords;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.page.PathShape;
import org.chapterhouse.plugin.Admission.Admitted;
import org.chapterhouse.plugin.Admission.Unfit;
import org.chapterhouse.type.ContentType;

/** Which names and addresses are taken, by whom. */
final class Claims {

    private static final String FEEDS = "/feeds/";
    private static final String CHAPTERS = "/chapters";

    private final Map<String, String> typeOwners = new HashMap<>();
    private final List<Claim> taken = new ArrayList<>();

    /**
     * Addresses that somebody wants.
     *
     * @param ofContent whether an item stands at each of them, which looks for a free one
     */
    private record Claim(String jar, PathShape shape, boolean ofContent) {

        private static Claim ofContent(String jar, String path) {
            return new Claim(jar, PathShape.of(path), true);
        }

        /** Whether two pages could be meant by one address. An item goes around a single address that is taken. */
        private boolean isAgainst(Claim other) {
            if (!shape.overlaps(other.shape)) {
                return false;
            }
            if (shape.isFixed() == other.shape.isFixed()) {
                return shape.isFixed() || !ofContent || !other.ofContent || shape.equals(other.shape);
            }
            var open = shape.isFixed() ? other : this;
            return !open.ofContent && !jar.equals(other.jar);
        }
    }

    Claims(Collection<Admitted> settled) {
        settled.forEach(owner -> {
            owner.brought().types().forEach(type -> add(owner.jar(), type));
            pages(owner).forEach(taken::add);
        });
    }

    /** Checks a type of a newcomer and counts it as settled. */
    void check(Admitted newcomer, ContentType<?> type) {
        var owner = typeOwners.get(type.id());
        if (owner != null) {
            throw new Unfit("left-out.type", type.id(), owner);
        }
        refuseHouseWords(type);
        paths(newcomer.jar(), type).forEach(this::check);
        add(newcomer.jar(), type);
    }

    /** Checks the pages of a newcomer, once its types are settled. */
    void checkPages(Admitted newcomer) {
        var ids = new HashSet<String>();
        newcomer.brought().ids().filter(id -> !ids.add(id)).findFirst().ifPresent(id -> {
            throw new Unfit("left-out.twice", id);
        });
        newcomer.brought().pages().forEach(page -> refuseHouseWords(page.shape(), ""));
        newcomer.brought().endpoints().forEach(endpoint -> refuseHouseWords(endpoint.shape(), FEEDS));
        pages(newcomer).forEach(page -> {
            check(page);
            taken.add(page);
        });
    }

    private void check(Claim claim) {
        taken.stream().filter(claim::isAgainst).findFirst().ifPresent(holder -> {
            throw new Unfit("left-out.address", claim.shape().toString(), holder.jar());
        });
    }

    private void add(String jar, ContentType<?> type) {
        typeOwners.put(type.id(), jar);
        paths(jar, type).forEach(taken::add);
    }

    private static List<Claim> pages(Admitted owner) {
        return Stream.concat(
                        owner.brought().pages().stream().map(page -> page.shape()),
                        owner.brought().endpoints().stream().map(endpoint -> endpoint.shape()))
                .map(shape -> new Claim(owner.jar(), shape, false))
                .toList();
    }

    /** @param meant what an address may begin with all the same; empty for nothing */
    private static void refuseHouseWords(PathShape shape, String meant) {
        var path = shape.toString();
        if (HouseWords.begin(new SitePath(path)) && (meant.isEmpty() || !path.startsWith(meant))) {
            throw new Unfit("left-out.address-kept", path);
        }
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

    private static List<Claim> paths(String jar, ContentType<?> type) {
        return paths(type).stream().map(path -> Claim.ofContent(jar, path)).toList();
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
