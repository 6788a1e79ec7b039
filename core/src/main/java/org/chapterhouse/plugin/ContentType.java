package org.chapterhouse.plugin;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.content.Slug;
import org.chapterhouse.content.field.FieldDefinition;
import org.chapterhouse.content.field.FieldMessages;
import org.chapterhouse.content.field.Fields;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.render.PageTemplate;
import org.chapterhouse.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * A kind of content: a Java record, and what follows from it.
 *
 * <p>The record's components are the fields, their constraints the validation, its JSON what a revision stores; the
 * admin form is derived from it. The type's id is also the first part of its permissions ({@code
 * press-release:publish:ny}).
 *
 * <p>A type may change while old revisions stay: added components read as empty, removed ones are ignored (and still
 * kept in the old revision), renamed ones are declared with {@link Builder#renamed}.
 */
public final class ContentType<T extends Record & Content> {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final Builder<T> parts;
    private final List<FieldDefinition> fields;

    private ContentType(Builder<T> parts) {
        this.parts = parts;
        this.fields = Fields.of(parts.recordType);
    }

    /** Begins the description of a type; {@link Builder#title} and {@link Builder#path} are needed, the rest is not. */
    public static <T extends Record & Content> Builder<T> of(String id, Class<T> recordType) {
        return new Builder<>(id, recordType);
    }

    public String id() {
        return parts.id;
    }

    public Class<T> recordType() {
        return parts.recordType;
    }

    public List<FieldDefinition> fields() {
        return fields;
    }

    /** The words of its form and its own name, in a language. */
    public FieldMessages messages(Locale language) {
        return FieldMessages.of(parts.recordType, parts.id, language);
    }

    public String title(T content) {
        return parts.title.apply(content);
    }

    /** One sentence for lists and feeds; may be empty. */
    public String summary(T content) {
        return parts.summary.apply(content);
    }

    /** The day it is dated, by which lists are ordered; empty when the record has none (yet). */
    public Optional<LocalDate> date(T content) {
        return Optional.ofNullable(parts.date.apply(content));
    }

    /** Its address within the site; empty while the record lacks a part of it. */
    public Optional<SitePath> path(T content, Slug slug) {
        return pattern().resolve(content, slug);
    }

    /** The shape of its addresses, whatever stands in their changing parts. */
    String pathShape() {
        return pattern().shape();
    }

    /** Whether its address is the same for every item, so that a site has room for one. */
    public boolean isOnePerSite() {
        return !pathShape().contains("{}");
    }

    /** Whether an editor can choose the last part of the address. */
    public boolean hasSlug() {
        return pattern().usesSlug();
    }

    /** The instant before which a published item does not exist for readers. */
    public Optional<Instant> visibleFrom(T content) {
        return parts.visibleFrom.apply(content);
    }

    /** The instant from which a published item is over for readers, as that of a site in this zone. */
    public Optional<Instant> visibleUntil(T content, ZoneId zone) {
        return parts.visibleUntil.apply(content, zone);
    }

    /** Whether it holds on that day: a home page shows only what does, and a list shows it first. */
    public boolean isCurrent(T content, LocalDate today) {
        return parts.current == null || parts.current.test(content, today);
    }

    /** Whether there is anything that may not hold, so that a list has to ask. */
    public boolean mayLapse() {
        return parts.current != null;
    }

    /** What search engines call one: a type of schema.org such as {@code NewsArticle}. */
    public Optional<String> schema() {
        return parts.schema;
    }

    /** The next instant at which its pages change by themselves, as that of a site in this zone. */
    public Optional<Instant> changesAt(T content, ZoneId zone) {
        return parts.changesAt.apply(content, zone);
    }

    /** What stands against publishing, besides the record's own constraints; asked only when those are met. */
    public List<Finding> checks(T content) {
        return parts.checks.apply(content);
    }

    public Optional<PageTemplate<T>> page() {
        return Optional.ofNullable(parts.page);
    }

    /** Further ways to see the page by their last path segment: {@code print}. */
    public Map<String, PageTemplate<T>> views() {
        return Map.copyOf(parts.views);
    }

    /** The same as plain text, for what is pasted elsewhere: {@code text}. */
    public Map<String, BiFunction<T, Locale, String>> textViews() {
        return Map.copyOf(parts.textViews);
    }

    public Optional<Listing> listing() {
        return Optional.ofNullable(parts.listing);
    }

    public Optional<Feed> feed() {
        return Optional.ofNullable(parts.feed);
    }

    /** Whether its items may stand on that site. */
    public boolean belongsOn(Site site) {
        return parts.placement.includes(site);
    }

    /** Whether every page of its site leads to each of its items. */
    public boolean isInNavigation() {
        return parts.navigationOrder != null;
    }

    /** Where an item stands in the navigation: the lower, the earlier. */
    public int navigationOrder(T content) {
        return parts.navigationOrder == null ? 0 : parts.navigationOrder.applyAsInt(content);
    }

    public Optional<TextIntake<T>> intake() {
        return Optional.ofNullable(parts.intake);
    }

    /** The record a revision stores, whatever version of the record it was written with. */
    public T read(JsonObject payload) {
        return RecordJson.read(current(payload), parts.recordType);
    }

    /** What a new item starts from: what the type says, else a record with nothing in it. */
    public T blank(Beginning beginning) {
        return parts.blank.apply(beginning);
    }

    public JsonObject write(T content) {
        return RecordJson.write(content);
    }

    /** A payload under today's component names. */
    public JsonObject current(JsonObject payload) {
        return new Renames(parts.renames).applied(payload);
    }

    private PathPattern pattern() {
        return Objects.requireNonNull(parts.path);
    }

    @Override
    public String toString() {
        return parts.id;
    }

    /** Describes a type, one trait a line. */
    public static final class Builder<T extends Record & Content> {

        private final String id;
        private final Class<T> recordType;
        private final Map<String, PageTemplate<T>> views = new LinkedHashMap<>();
        private final Map<String, BiFunction<T, Locale, String>> textViews = new LinkedHashMap<>();
        private final Map<String, String> renames = new LinkedHashMap<>();
        private Function<T, String> title = Record::toString;
        private Function<T, String> summary = content -> "";
        private Function<T, @Nullable LocalDate> date = content -> null;
        private Function<T, Optional<Instant>> visibleFrom = content -> Optional.empty();
        private BiFunction<T, ZoneId, Optional<Instant>> visibleUntil = (content, zone) -> Optional.empty();
        private Function<T, List<Finding>> checks = content -> List.of();
        private BiFunction<T, ZoneId, Optional<Instant>> changesAt = (content, zone) -> Optional.empty();
        private @Nullable BiPredicate<T, LocalDate> current;
        private Optional<String> schema = Optional.empty();
        private Placement placement = Placement.EVERY_SITE;
        private @Nullable ToIntFunction<T> navigationOrder;
        private Function<Beginning, T> blank;
        private @Nullable PathPattern path;
        private @Nullable PageTemplate<T> page;
        private @Nullable Listing listing;
        private @Nullable Feed feed;
        private @Nullable TextIntake<T> intake;

        private Builder(String id, Class<T> recordType) {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("a type's id is lower-case words joined by hyphens, not " + id);
            }
            this.id = id;
            this.recordType = recordType;
            this.blank = beginning -> RecordJson.read(JsonValue.EMPTY_JSON_OBJECT, recordType);
        }

        public Builder<T> title(Function<T, String> title) {
            this.title = title;
            return this;
        }

        public Builder<T> summary(Function<T, String> summary) {
            this.summary = summary;
            return this;
        }

        public Builder<T> date(Function<T, @Nullable LocalDate> date) {
            this.date = date;
            return this;
        }

        /** @param pattern {@code /press/{releasedOn:yyyy}/{slug}}: component names and {@code slug} in braces */
        public Builder<T> path(String pattern) {
            this.path = new PathPattern(pattern, recordType);
            return this;
        }

        public Builder<T> page(PageTemplate<T> template) {
            this.page = template;
            return this;
        }

        /** Another way to see the page, at {@code <its path>/<segment>}, in a frame without navigation. */
        public Builder<T> view(String segment, PageTemplate<T> template) {
            this.views.put(segment, template);
            return this;
        }

        /**
         * The item as plain text at {@code <its path>/<segment>}.
         *
         * @param writer of the content and the language it is written in
         */
        public Builder<T> textView(String segment, BiFunction<T, Locale, String> writer) {
            this.textViews.put(segment, writer);
            return this;
        }

        public Builder<T> listing(Listing listing) {
            this.listing = listing;
            return this;
        }

        public Builder<T> feed(Feed feed) {
            this.feed = feed;
            return this;
        }

        /** The embargo: until that instant a published item is absent from page, list and feed. */
        public Builder<T> visibleFrom(Function<T, Optional<Instant>> visibleFrom) {
            this.visibleFrom = visibleFrom;
            return this;
        }

        /**
         * The end: from that instant on a published item is absent from page, list and feed, and its address says that it
         * has ended. For jobs, events and alerts; what stays and only says that it is over uses {@link #changesAt}.
         */
        public Builder<T> visibleUntil(Function<T, Optional<Instant>> visibleUntil) {
            return visibleUntil((content, zone) -> visibleUntil.apply(content));
        }

        /**
         * The same where the end is a day and not an instant.
         *
         * @param visibleUntil of the content and the zone of its site
         */
        public Builder<T> visibleUntil(BiFunction<T, ZoneId, Optional<Instant>> visibleUntil) {
            this.visibleUntil = visibleUntil;
            return this;
        }

        /**
         * When its pages change although nobody edits them: an appeal ends. Until then they are drawn once and kept; what
         * is drawn afterwards finds out by {@link org.chapterhouse.render.PageContext#today()}.
         *
         * @param changesAt of the content and the zone of its site
         */
        public Builder<T> changesAt(BiFunction<T, ZoneId, Optional<Instant>> changesAt) {
            this.changesAt = changesAt;
            return this;
        }

        /**
         * Whether an item holds today, for what stays when it no longer does: an appeal that has ended, a position that was
         * given up. The page itself says so; when the answer changes with the day, {@link #changesAt} says on which.
         */
        public Builder<T> current(BiPredicate<T, LocalDate> current) {
            this.current = current;
            return this;
        }

        /** @param schema what search engines call one: a type of schema.org such as {@code NewsArticle} */
        public Builder<T> schema(String schema) {
            this.schema = Optional.of(schema);
            return this;
        }

        public Builder<T> checks(Function<T, List<Finding>> checks) {
            this.checks = checks;
            return this;
        }

        /** On which sites its items may stand; on every one unless said otherwise. */
        public Builder<T> on(Placement placement) {
            this.placement = placement;
            return this;
        }

        /**
         * Lets every page of a site lead to each of its items: for the few lasting pages of a chapter.
         *
         * @param order the lower, the earlier; items of the same order stand by title
         */
        public Builder<T> inNavigation(ToIntFunction<T> order) {
            this.navigationOrder = order;
            return this;
        }

        public Builder<T> intake(TextIntake<T> intake) {
            this.intake = intake;
            return this;
        }

        /** What a new item starts from, where nothing at all is not the best beginning: today's date, the zone of its site. */
        public Builder<T> blank(Function<Beginning, T> blank) {
            this.blank = blank;
            return this;
        }

        /** A component had another name in revisions written by an older version of the type. */
        public Builder<T> renamed(String formerName, String name) {
            this.renames.put(formerName, name);
            return this;
        }

        public ContentType<T> build() {
            if (path == null) {
                throw new IllegalStateException(
                        "the type " + id + " does not say where its pages live: call path(...)");
            }
            return new ContentType<>(this);
        }
    }
}
