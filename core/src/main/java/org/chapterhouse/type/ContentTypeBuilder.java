package org.chapterhouse.type;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.Fields;
import org.chapterhouse.form.Finding;
import org.chapterhouse.form.Kind;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.render.PageTemplate;
import org.chapterhouse.render.TextTemplate;
import org.jspecify.annotations.Nullable;

/** Describes a type, one trait a line. What is built is settled: the description takes nothing more. */
public final class ContentTypeBuilder<T extends Record & Content> {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    final String id;
    final Class<T> recordType;
    final Map<String, PageTemplate<T>> views = new LinkedHashMap<>();
    final Map<String, TextTemplate<T>> textViews = new LinkedHashMap<>();
    final Map<String, String> renames = new LinkedHashMap<>();
    private boolean settled;

    @Nullable
    Function<T, String> title;

    Function<T, String> summary = content -> "";
    Function<T, @Nullable LocalDate> date = content -> null;
    Function<T, Optional<Instant>> visibleFrom = content -> Optional.empty();
    BiFunction<T, ZoneId, Optional<Instant>> visibleUntil = (content, zone) -> Optional.empty();
    Function<T, List<Finding>> checks = content -> List.of();
    BiFunction<T, ZoneId, List<Instant>> changesAt = (content, zone) -> List.of();

    @Nullable
    BiPredicate<T, LocalDate> current;

    Optional<String> schema = Optional.empty();
    Placement placement = Placement.EVERY_SITE;

    @Nullable
    ToIntFunction<T> navigationOrder;

    Function<Beginning, T> blank;

    @Nullable
    PathPattern path;

    @Nullable
    PageTemplate<T> page;

    @Nullable
    Listing listing;

    final List<Feed> feeds = new ArrayList<>();

    @Nullable
    BiFunction<T, ZoneId, Optional<Happening>> happens;

    @Nullable
    TextIntake<T> intake;

    ContentTypeBuilder(String id, Class<T> recordType) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a type's id is lower-case words joined by hyphens, not " + id);
        }
        this.id = id;
        this.recordType = recordType;
        this.blank = beginning -> RecordJson.read(JsonValue.EMPTY_JSON_OBJECT, recordType);
    }

    public ContentTypeBuilder<T> title(Function<T, String> title) {
        open().title = title;
        return this;
    }

    public ContentTypeBuilder<T> summary(Function<T, String> summary) {
        open().summary = summary;
        return this;
    }

    public ContentTypeBuilder<T> date(Function<T, @Nullable LocalDate> date) {
        open().date = date;
        return this;
    }

    /** @param pattern {@code /press/{releasedOn:yyyy}/{slug}}: component names and {@code slug} in braces */
    public ContentTypeBuilder<T> path(String pattern) {
        open().path = new PathPattern(pattern, recordType);
        return this;
    }

    public ContentTypeBuilder<T> page(PageTemplate<T> template) {
        open().page = template;
        return this;
    }

    /** Another way to see the page, at {@code <its path>/<segment>}, in a frame without navigation. */
    public ContentTypeBuilder<T> view(String segment, PageTemplate<T> template) {
        open().views.put(segment, template);
        return this;
    }

    /**
     * The item as plain text at {@code <its path>/<segment>}.
     *
     * @param writer of the content and the page it is written for, whose language it follows
     */
    public ContentTypeBuilder<T> textView(String segment, TextTemplate<T> writer) {
        open().textViews.put(segment, writer);
        return this;
    }

    public ContentTypeBuilder<T> listing(Listing listing) {
        open().listing = listing;
        return this;
    }

    /** Another feed; the first in RSS is the one that pages name. */
    public ContentTypeBuilder<T> feed(Feed feed) {
        open().feeds.add(feed);
        return this;
    }

    /** When and where it takes place, for calendars; nothing while that is not known. */
    public ContentTypeBuilder<T> happens(Function<T, Optional<Happening>> happens) {
        return happens((content, zone) -> happens.apply(content));
    }

    /**
     * When and where it takes place, where the content says so as clocks show it.
     *
     * @param happens of the content and the zone of its site
     */
    public ContentTypeBuilder<T> happens(BiFunction<T, ZoneId, Optional<Happening>> happens) {
        open().happens = happens;
        return this;
    }

    /** The embargo: until that instant a published item is absent from page, list and feed. */
    public ContentTypeBuilder<T> visibleFrom(Function<T, Optional<Instant>> visibleFrom) {
        open().visibleFrom = visibleFrom;
        return this;
    }

    /**
     * The end: from that instant on a published item is absent from page, list and feed, and its address says that it
     * has ended. For jobs, events and alerts; what stays and only says that it is over uses {@link #changesAt}.
     */
    public ContentTypeBuilder<T> visibleUntil(Function<T, Optional<Instant>> visibleUntil) {
        return visibleUntil((content, zone) -> visibleUntil.apply(content));
    }

    /**
     * The same where the end is a day and not an instant.
     *
     * @param visibleUntil of the content and the zone of its site
     */
    public ContentTypeBuilder<T> visibleUntil(BiFunction<T, ZoneId, Optional<Instant>> visibleUntil) {
        open().visibleUntil = visibleUntil;
        return this;
    }

    /**
     * When its pages change although nobody edits them: a campaign begins, and ends. Between two of these instants they
     * are drawn once and kept; what is drawn afterwards finds out by {@link org.chapterhouse.render.PageContext#today()}.
     *
     * @param changesAt of the content and the zone of its site, in any order; what is past does no harm
     */
    public ContentTypeBuilder<T> changesAt(BiFunction<T, ZoneId, List<Instant>> changesAt) {
        open().changesAt = changesAt;
        return this;
    }

    /**
     * Whether an item holds today, for what stays when it no longer does: an appeal that has ended, a position that was
     * given up. The page itself says so; when the answer changes with the day, {@link #changesAt} says on which days.
     */
    public ContentTypeBuilder<T> current(BiPredicate<T, LocalDate> current) {
        open().current = current;
        return this;
    }

    /** @param schema what search engines call one: a type of schema.org such as {@code NewsArticle} */
    public ContentTypeBuilder<T> schema(String schema) {
        open().schema = Optional.of(schema);
        return this;
    }

    public ContentTypeBuilder<T> checks(Function<T, List<Finding>> checks) {
        open().checks = checks;
        return this;
    }

    /** On which sites its items may stand; on every one unless said otherwise. */
    public ContentTypeBuilder<T> on(Placement placement) {
        open().placement = placement;
        return this;
    }

    /**
     * Lets every page of a site lead to each of its items: for the few lasting pages of a chapter.
     *
     * @param order the lower, the earlier; items of the same order stand by title
     */
    public ContentTypeBuilder<T> inNavigation(ToIntFunction<T> order) {
        open().navigationOrder = order;
        return this;
    }

    public ContentTypeBuilder<T> intake(TextIntake<T> intake) {
        open().intake = intake;
        return this;
    }

    /** What a new item starts from, where nothing at all is not the best beginning: today's date, the zone of its site. */
    public ContentTypeBuilder<T> blank(Function<Beginning, T> blank) {
        open().blank = blank;
        return this;
    }

    /** A component had another name in revisions written by an older version of the type. */
    public ContentTypeBuilder<T> renamed(String formerName, String name) {
        open().renames.put(formerName, name);
        return this;
    }

    /** @throws IllegalStateException when it lacks its title or its path */
    public ContentType<T> build() {
        if (title == null) {
            throw new IllegalStateException("the type " + id + " does not say what an item is called: call title(...)");
        }
        if (path == null) {
            throw new IllegalStateException("the type " + id + " does not say where its pages live: call path(...)");
        }
        if (happens == null && feeds.stream().anyMatch(feed -> feed.form() == Feed.Form.CALENDAR)) {
            throw new IllegalStateException(
                    "the type " + id + " has a calendar and does not say when it happens: call happens(...)");
        }
        requireChoices();
        settled = true;
        return new ContentType<>(this);
    }

    /** What lists and feeds are told apart by is chosen in the form. */
    private void requireChoices() {
        var named = Stream.concat(
                Stream.ofNullable(listing).flatMap(list -> list.fields().stream()),
                feeds.stream().flatMap(feed -> feed.choice().map(Choice::field).stream()));
        var choices = Fields.withoutSecrets(recordType).stream()
                .filter(field -> field.kind() == Kind.CHOICE)
                .map(FieldDefinition::name)
                .toList();
        named.filter(field -> !choices.contains(field)).findFirst().ifPresent(field -> {
            throw new IllegalStateException("the type " + id + " has lists or feeds by '" + field
                    + "', which is no component of its record that is an enum");
        });
    }

    private ContentTypeBuilder<T> open() {
        if (settled) {
            throw new IllegalStateException("the type " + id + " is built: say everything of it before build()");
        }
        return this;
    }
}
