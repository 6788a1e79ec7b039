package org.chapterhouse.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.content.StandingAddresses;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.site.Site;

/** The forms that plugins have brought. The start fills it. */
@ApplicationScoped
@HouseOnly
public class PublicForms implements StandingAddresses {

    private static final Pattern CHAPTER = Pattern.compile("^/chapters/[^/]+");

    private volatile List<Brought> forms = List.of();

    /** A form and the id of the plugin that brings it. */
    public record Brought(String plugin, PublicForm<?> form) {}

    /**
     * A form at an address.
     *
     * @param item where the item is below which it stands
     * @param outcome how it ended, where the address says what follows once it was sent
     */
    public record Found(Brought brought, Optional<SitePath> item, Optional<String> outcome) {

        public PublicForm<?> form() {
            return brought.form();
        }
    }

    /** Says which there are. */
    public void settle(List<Brought> forms) {
        this.forms = List.copyOf(forms);
    }

    public List<Brought> all() {
        return forms;
    }

    /**
     * The forms that may stand at a path of a site, as far as the path tells: below an item there is one only if there is the item, and if
     * it is of the form's type.
     */
    public Stream<Found> at(Site site, SitePath path) {
        return at(path).filter(found -> found.form().placement().includes(site));
    }

    /** The same on any site; asks nobody. */
    public Stream<Found> at(SitePath path) {
        return forms.stream()
                .flatMap(brought -> brought
                        .form()
                        .place()
                        .at(path, brought.form().outcomes())
                        .map(spot -> new Found(brought, spot.item(), spot.outcome()))
                        .stream());
    }

    /** Whether a form may be sent to an address, {@code /chapters/denver/volunteer}, as far as it tells; asks nobody. */
    public boolean mayStandAt(String address) {
        var path = CHAPTER.matcher(address).replaceFirst("");
        return SitePath.isPath(path)
                && at(new SitePath(path)).anyMatch(found -> found.outcome().isEmpty());
    }

    /** Only those with an address of their own: below an item there is no other item. */
    @Override
    public Optional<Message> holderOf(SitePath path) {
        return at(path).filter(found -> found.item().isEmpty())
                .map(found -> found.form().messages(Locale.ENGLISH).called())
                .findFirst();
    }
}
