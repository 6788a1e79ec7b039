package org.chapterhouse.type;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.fault.AskedFor;
import org.chapterhouse.fault.PluginFailed;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.form.Fields;
import org.chapterhouse.form.Finding;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.render.PageTemplate;
import org.chapterhouse.render.TextTemplate;
import org.chapterhouse.site.Site;
import org.chapterhouse.text.Slug;

/**
 * A kind of content: a Java record, and what follows from it.
 *
 * <p>The record's components are the fields, their constraints the validation, its JSON what a revision stores; the
 * admin form is derived from it. The type's id is also the first part of its permissions ({@code
 * press-release:publish:ny}).
 *
 * <p>A type may change while old revisions stay: added components read as empty, removed ones are ignored (and still
 * kept in the old revision), renamed ones are declared with {@link ContentTypeBuilder#renamed}.
 */
public final class ContentType<T extends Record & Content> {

    private final ContentTypeBuilder<T> parts;
    private final List<FieldDefinition> fields;

    ContentType(ContentTypeBuilder<T> parts) {
        this.parts = parts;
        this.fields = Fields.withoutSecrets(parts.recordType);
    }

    /** Begins the description of a type; {@link ContentTypeBuilder#title} and {@link ContentTypeBuilder#path} are needed, the rest is not. */
    public static <T extends Record & Content> ContentTypeBuilder<T> of(String id, Class<T> recordType) {
        return new ContentTypeBuilder<>(id, recordType);
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

    /** What one item is called, worded when it is read. */
    public Message called() {
        return messages(Locale.ENGLISH).called();
    }

    /** What many of its items are called, worded when it is read. */
    public Message calledTogether() {
        return messages(Locale.ENGLISH).calledTogether();
    }

    /** The words of its form and its own name, in a language. */
    public FieldMessages messages(Locale language) {
        return FieldMessages.of(parts.recordType, parts.id, language);
    }

    public String title(T content) {
        var title = Objects.requireNonNull(parts.title);
        return asked(AskedFor.TITLE, () -> title.apply(content));
    }

    /** One sentence for lists and feeds; may be empty. */
    public String summary(T content) {
        return asked(AskedFor.SUMMARY, () -> parts.summary.apply(content));
    }

    /** The day it is dated, by which lists are ordered; empty when the record has none (yet). */
    public Optional<LocalDate> date(T content) {
        return asked(AskedFor.DATE, () -> Optional.ofNullable(parts.date.apply(content)));
    }

    /** Its address within the site; empty while the record lacks a part of it. */
    public Optional<SitePath> path(T content, Slug slug) {
        return asked(AskedFor.ADDRESS, () -> pattern().resolve(content, slug));
    }

    /** The shape of its addresses, whatever stands in their changing parts. */
    @HouseOnly
    public String pathShape() {
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
        return asked(AskedFor.TIMES, () -> parts.visibleFrom.apply(content));
    }

    /** The instant from which a published item is over for readers, as that of a site in this zone. */
    public Optional<Instant> visibleUntil(T content, ZoneId zone) {
        return asked(AskedFor.TIMES, () -> parts.visibleUntil.apply(content, zone));
    }

    /** Whether it holds on that day: a home page shows only what does, and a list shows it first. */
    public boolean isCurrent(T content, LocalDate today) {
        var current = parts.current;
        return current == null || asked(AskedFor.TIMES, () -> current.test(content, today));
    }

    /** Whether there is anything that may not hold, so that a list has to ask. */
    public boolean mayLapse() {
        return parts.current != null;
    }

    /** What search engines call one: a type of schema.org such as {@code NewsArticle}. */
    public Optional<String> schema() {
        return parts.schema;
    }

    /** Every instant at which its pages change by themselves, the first to come first, as those of a site in this zone. */
    public List<Instant> changesAt(T content, ZoneId zone) {
        return asked(AskedFor.TIMES, () -> parts.changesAt.apply(content, zone)).stream()
                .distinct()
                .sorted()
                .toList();
    }

    /** What stands against publishing, besides the record's own constraints; asked only when those are met. */
    public List<Finding> checks(T content) {
        return asked(AskedFor.CHECKS, () -> parts.checks.apply(content)).stream()
                .map(finding -> finding.about(parts.recordType, parts.id))
                .toList();
    }

    public Optional<PageTemplate<T>> page() {
        return Optional.ofNullable(parts.page);
    }

    /** Further ways to see the page by their last path segment: {@code print}. */
    public Map<String, PageTemplate<T>> views() {
        return Map.copyOf(parts.views);
    }

    /** The same as plain text, for what is pasted elsewhere: {@code text}. */
    public Map<String, TextTemplate<T>> textViews() {
        return Map.copyOf(parts.textViews);
    }

    public Optional<Listing> listing() {
        return Optional.ofNullable(parts.listing);
    }

    /** Its feeds; the first in RSS is the one that pages name. */
    public List<Feed> feeds() {
        return List.copyOf(parts.feeds);
    }

    /** When and where it takes place, for calendars. */
    public Optional<Happening> happens(T content, ZoneId zone) {
        var happens = parts.happens;
        return happens == null ? Optional.empty() : asked(AskedFor.TIMES, () -> happens.apply(content, zone));
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
        var order = parts.navigationOrder;
        return order == null ? 0 : asked(AskedFor.ORDER, () -> order.applyAsInt(content));
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
        return asked(AskedFor.BEGINNING, () -> parts.blank.apply(beginning));
    }

    public JsonObject write(T content) {
        return RecordJson.write(content);
    }

    /** A payload under today's component names. */
    public JsonObject current(JsonObject payload) {
        return new Renames(parts.renames).applied(payload);
    }

    /** All code that a plugin has given for a type is asked here, so that it fails in the plugin's name. */
    private <R> R asked(AskedFor what, Supplier<R> code) {
        try {
            return Objects.requireNonNull(code.get());
        } catch (RuntimeException e) {
            throw PluginFailed.at(what, called(), e);
        }
    }

    private PathPattern pattern() {
        return Objects.requireNonNull(parts.path);
    }

    @Override
    public String toString() {
        return parts.id;
    }
}
