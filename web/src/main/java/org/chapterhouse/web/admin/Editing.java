package org.chapterhouse.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.Slug;
import org.chapterhouse.content.field.FieldError;
import org.chapterhouse.content.field.FormData;
import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.plugin.Beginning;
import org.chapterhouse.plugin.ContentType;
import org.chapterhouse.plugin.Finding;
import org.chapterhouse.plugin.PluginCatalog;
import org.chapterhouse.revision.Revisions;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.workflow.Drafting;
import org.chapterhouse.workflow.Publishing;
import org.chapterhouse.workflow.WorkingCopies;
import org.chapterhouse.workflow.WorkingCopy;

/** What the editor asks of core, in the shape of a form. */
@ApplicationScoped
public class Editing {

    @Inject
    PluginCatalog catalog;

    @Inject
    Contents contents;

    @Inject
    Revisions revisions;

    @Inject
    Sites sites;

    @Inject
    CurrentUser user;

    @Inject
    Drafting drafting;

    @Inject
    Publishing publishing;

    @Inject
    WorkingCopies workingCopies;

    @Inject
    Clock clock;

    /** What is being edited: an item, or new content of a type on a site. */
    record Subject(ContentType<?> type, Site site, Optional<ContentItem> item) {

        String key() {
            return item.map(known -> WorkingCopies.keyOf(known.id()))
                    .orElseGet(() -> WorkingCopies.keyOfNew(type.id(), site.slug()));
        }

        int base() {
            return item.map(ContentItem::draft).orElse(0);
        }
    }

    Subject existing(ContentId id) {
        var item = contents.require(id);
        return new Subject(
                catalog.require(item.typeId()), sites.byId(item.siteId()).orElseThrow(), Optional.of(item));
    }

    Subject begun(String typeId, Site site) {
        user.require(typeId, "edit", site.slug());
        return new Subject(catalog.require(typeId), site, Optional.empty());
    }

    /** Reads what {@link Subject#key()} wrote. */
    Subject of(String key) {
        var parts = List.of(key.split(":", -1));
        if (parts.size() == 2 && parts.get(0).equals("item")) {
            return existing(ContentId.of(parts.get(1)));
        }
        if (parts.size() == 3 && parts.get(0).equals("new")) {
            return begun(parts.get(1), sites.bySlug(parts.get(2)).orElseThrow());
        }
        throw new IllegalArgumentException("not the key of a working copy: " + key);
    }

    /** The newest revision as a form, or an empty one. */
    Map<String, Object> saved(Subject subject) {
        var payload = subject.item()
                .map(item -> revisions.require(item.id(), item.draft()).payload())
                .map(subject.type()::current)
                .orElseGet(() -> blank(subject.type(), subject.site()));
        return FormData.toForm(payload, subject.type().fields());
    }

    private <T extends Record & Content> JsonObject blank(ContentType<T> type, Site site) {
        return type.write(type.blank(new Beginning(site.zone(), LocalDate.now(clock.withZone(site.zone())))));
    }

    Optional<WorkingCopy> workingCopy(Subject subject) {
        return workingCopies.find(subject.key());
    }

    /** Saves the form as a draft revision. Its texts must fit their fields; nothing else is asked of a draft. */
    ContentItem save(Subject subject, int base, JsonObject payload, Optional<Slug> slug) {
        if (subject.item().isPresent()) {
            return drafting.save(subject.item().get().id(), base, payload, slug);
        }
        var item = drafting.create(subject.type().id(), subject.site().slug(), payload, slug);
        workingCopies.rename(subject.key(), WorkingCopies.keyOf(item.id()), item.draft());
        return item;
    }

    ContentItem publish(ContentItem item) {
        return publishing.publish(item.id(), item.draft());
    }

    ContentItem withdraw(ContentItem item) {
        return publishing.withdraw(item.id());
    }

    void drop(Subject subject) {
        workingCopies.drop(subject.key());
    }

    /** Until when readers do not see what is published, while that lies ahead. */
    Optional<Instant> hiddenUntil(Subject subject) {
        return subject.item()
                .flatMap(item -> item.published().map(number -> revisions.require(item.id(), number)))
                .flatMap(revision -> visibleFrom(subject.type(), revision.payload()))
                .filter(from -> from.isAfter(clock.instant()));
    }

    private static <T extends Record & Content> Optional<Instant> visibleFrom(ContentType<T> type, JsonObject payload) {
        return type.visibleFrom(type.read(payload));
    }

    boolean mayPublish(Subject subject) {
        return user.may(subject.type().id(), "publish", subject.site().slug());
    }

    /** What of the form does not fit its field. */
    static List<FieldError> misfits(Subject subject, FormData.Result result) {
        var errors = new ArrayList<>(result.errors());
        try {
            subject.type().read(result.json());
        } catch (JsonShapeMismatch e) {
            errors.add(FieldError.of(e));
        }
        return errors;
    }

    /** What still stands against publishing what the form says now. */
    List<Finding> findings(Subject subject, Map<String, Object> form) {
        var result = FormData.toJson(form, subject.type().fields(), Locale.ENGLISH);
        var misfits = misfits(subject, result);
        return misfits.isEmpty()
                ? findings(subject.type(), result.json())
                : misfits.stream()
                        .map(error -> new Finding(error.path(), error.message()))
                        .toList();
    }

    private <T extends Record & Content> List<Finding> findings(ContentType<T> type, JsonObject payload) {
        return publishing.findings(type, type.read(payload));
    }
}
