package org.chapterhouse.web.admin.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.Kind;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.publication.Embargoes;
import org.chapterhouse.publication.Linkable;
import org.chapterhouse.publication.Linkable.Target;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.StatusWords;

/** What the links of a form lead to, in the words of a screen: a title, and what, whose and how far it is. */
@Named("linkTargets")
@RequestScoped
public class LinkTargets {

    static final String UNKNOWN = "Something that is gone, or that you cannot see";

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Linkable linkable;

    @Inject
    ContentTypes types;

    @Inject
    Sites sites;

    @Inject
    Embargoes embargoes;

    private final Map<ContentId, Optional<Target>> known = new HashMap<>();

    /** What is chosen in a field, for the script that shows it: {@code [{"id": …, "title": …, "about": …}]}. */
    public String chosen(String value) {
        var ids = value.lines().flatMap(LinkTargets::id).distinct().toList();
        return json(ids, of(ids)).toString();
    }

    /** What an id in a field is called. */
    public String title(String value) {
        return id(value)
                .findFirst()
                .map(id -> Optional.ofNullable(of(List.of(id)).get(id))
                        .map(Target::title)
                        .orElse(UNKNOWN))
                .orElse(value);
    }

    /** The same as {@link #chosen}, of what was looked up. */
    JsonArray json(List<Target> found) {
        var targets = found.stream().collect(Collectors.toMap(Target::id, target -> target));
        return json(found.stream().map(Target::id).toList(), targets);
    }

    private JsonArray json(List<ContentId> ids, Map<ContentId, Target> targets) {
        var hidden = embargoes.of(targets.keySet());
        var array = JSON.createArrayBuilder();
        ids.forEach(id -> array.add(Optional.ofNullable(targets.get(id))
                .map(target -> line(id, target.title(), about(target, state(target, hidden))))
                .orElseGet(() -> line(id, UNKNOWN, ""))));
        return array.build();
    }

    private static JsonObject line(ContentId id, String title, String about) {
        return line(id.toString(), title, about);
    }

    static JsonObject line(String id, String title, String about) {
        return JSON.createObjectBuilder()
                .add("id", id)
                .add("title", title)
                .add("about", about)
                .build();
    }

    private static String state(Target target, Map<ContentId, Instant> hidden) {
        return target.item()
                .map(item -> StatusWords.of(item, until(item, hidden)).words())
                .orElse("Published");
    }

    private static Optional<Instant> until(ContentItem item, Map<ContentId, Instant> hidden) {
        return Optional.ofNullable(hidden.get(item.id()));
    }

    /** What, whose and how far it is. */
    public String about(Target target) {
        return about(target, state(target, embargoes.of(List.of(target.id()))));
    }

    private String about(Target target, String state) {
        var type = types.find(target.typeId())
                .map(known -> known.messages(Speech.ofScreens()).title())
                .orElse(target.typeId());
        var site = sites.byId(target.siteId()).map(Site::name).orElse("");
        return Stream.of(type, site, state).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Looked up once for a page that asks in several places. */
    private Map<ContentId, Target> of(Collection<ContentId> ids) {
        var asked = ids.stream().filter(id -> !known.containsKey(id)).toList();
        var found = linkable.of(asked);
        asked.forEach(id -> known.put(id, Optional.ofNullable(found.get(id))));
        var targets = new HashMap<ContentId, Target>();
        ids.forEach(id -> known.getOrDefault(id, Optional.empty()).ifPresent(target -> targets.put(id, target)));
        return targets;
    }

    private static Stream<ContentId> id(String text) {
        try {
            return Stream.of(ContentId.of(text.strip()));
        } catch (Malformed typed) {
            return Stream.empty();
        }
    }

    /** The sites that a field can choose from, the organisation's own first. */
    public List<SelectItem> sites(FieldDefinition field) {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", "—"));
        sites.all().stream()
                .filter(site -> field.kind() == Kind.SITE || !site.isNational())
                .sorted(Comparator.comparing((Site site) -> !site.isNational()).thenComparing(Site::name))
                .forEach(site -> items.add(new SelectItem(site.id().toString(), site.name())));
        return items;
    }
}
