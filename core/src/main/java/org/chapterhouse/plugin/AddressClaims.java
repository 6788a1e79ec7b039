package org.chapterhouse.plugin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.content.HouseWords;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.page.PathShape;
import org.chapterhouse.plugin.Admission.Unfit;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Listing;

/** Which addresses are taken, by whom. */
final class AddressClaims {

    private static final String FEEDS = "/feeds/";
    private static final String CHAPTERS = "/chapters";

    private final List<Claim> taken = new ArrayList<>();
    private final Map<String, String> shapes = new HashMap<>();
    private final Map<PathShape, String> views = new HashMap<>();

    /**
     * Addresses that somebody wants.
     *
     * @param ofContent whether an item stands at each of them, which looks for a free one
     */
    private record Claim(String jar, PathShape shape, boolean ofContent) {

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

    /** Checks the addresses of a type. */
    void check(String jar, ContentType<?> type) {
        refuseHouseWords(type);
        claims(jar, type).forEach(this::check);
    }

    void add(String jar, ContentType<?> type) {
        taken.addAll(claims(jar, type));
        shapes.put(type.id(), type.pathShape());
        Stream.concat(type.views().keySet().stream(), type.textViews().keySet().stream())
                .forEach(view -> views.put(PathShape.of(type.pathShape() + "/" + view), jar));
    }

    /** Checks the addresses of pages, endpoints and forms and counts them as settled. */
    void checkPages(String jar, Brought brought) {
        brought.pages().forEach(page -> refuseHouseWords(page.shape(), ""));
        brought.endpoints().forEach(endpoint -> refuseHouseWords(endpoint.shape(), FEEDS));
        forms(brought).forEach(form -> {
            refuseHouseWords(form, "");
            Optional.ofNullable(views.get(form)).ifPresent(holder -> {
                throw new Unfit("left-out.address", form.toString(), holder);
            });
        });
        pages(jar, brought).forEach(page -> {
            check(page);
            taken.add(page);
        });
    }

    void addPages(String jar, Brought brought) {
        pages(jar, brought).forEach(taken::add);
    }

    /** Of those below items of a type that is here; where it is not, they stand nowhere. */
    private Stream<PathShape> forms(Brought brought) {
        return brought.forms().stream()
                .filter(form -> form.belowType().map(shapes::containsKey).orElse(true))
                .flatMap(form -> form.shapes(form.belowType().map(shapes::get).orElse("")).stream());
    }

    private void check(Claim claim) {
        taken.stream().filter(claim::isAgainst).findFirst().ifPresent(holder -> {
            throw new Unfit("left-out.address", claim.shape().toString(), holder.jar());
        });
    }

    private Stream<Claim> pages(String jar, Brought brought) {
        return Stream.of(
                        brought.pages().stream().map(page -> page.shape()),
                        brought.endpoints().stream().map(endpoint -> endpoint.shape()),
                        forms(brought))
                .flatMap(some -> some)
                .map(shape -> new Claim(jar, shape, false));
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
        type.feeds().stream()
                .map(feed -> feed.path().value())
                .filter(path -> path.startsWith(FEEDS))
                .forEach(meant::add);
        type.listing().map(list -> list.path().value()).filter(CHAPTERS::equals).ifPresent(meant::add);
        for (var path : paths(type)) {
            if (!meant.contains(path) && HouseWords.begin(new SitePath(path))) {
                throw new Unfit("left-out.address-kept", path);
            }
        }
    }

    private static List<Claim> claims(String jar, ContentType<?> type) {
        return paths(type).stream()
                .map(path -> new Claim(jar, PathShape.of(path), true))
                .toList();
    }

    /** Its lists, its feeds, and the shape of its pages' addresses: {@code /press/{}/{}}. */
    private static List<String> paths(ContentType<?> type) {
        var paths = new ArrayList<String>();
        type.listing().ifPresent(listing -> paths.add(listing.path().value()));
        type.listing()
                .filter(Listing::isYearly)
                .ifPresent(listing -> paths.add(listing.path().value() + "/{}"));
        type.listing().ifPresent(listing -> paths.addAll(listing.shapesOfChoices()));
        type.feeds().forEach(feed -> paths.add(feed.path().value()));
        paths.add(type.pathShape());
        return paths;
    }
}
