package org.chapterhouse.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.Contents;
import org.chapterhouse.form.Finding;
import org.chapterhouse.form.FormData;
import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.publication.Embargoes;
import org.chapterhouse.revision.Revision;
import org.chapterhouse.revision.Revisions;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.text.Slug;
import org.chapterhouse.type.Beginning;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.workflow.Act;
import org.chapterhouse.workflow.CopyKey;
import org.chapterhouse.workflow.Drafting;
import org.chapterhouse.workflow.EditorPage;
import org.chapterhouse.workflow.NotOnThisSite;
import org.chapterhouse.workflow.NotPublishable;
import org.chapterhouse.workflow.Publishing;
import org.chapterhouse.workflow.Saving;
import org.chapterhouse.workflow.Typing;
import org.chapterhouse.workflow.Workflow;
import org.chapterhouse.workflow.WorkingCopies;
import org.chapterhouse.workflow.WorkingCopy;

/** What the editor asks of core, in the shape of a form. */
@ApplicationScoped
public class Editing {

    @Inject
    ContentTypes types;

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
    Saving saving;

    @Inject
    Publishing publishing;

    @Inject
    Workflow workflow;

    @Inject
    WorkingCopies workingCopies;

    @Inject
    Embargoes embargoes;

    @Inject
    Clock clock;

    Subject existing(ContentId id) {
        var item = contents.require(id);
        return new Subject(
                CopyKey.of(id),
                types.require(item.typeId()),
                sites.byId(item.siteId()).orElseThrow(),
                Optional.of(item));
    }

    /** New content that nobody has begun yet. */
    Subject begun(String typeId, Site site) {
        return begun(CopyKey.ofNew(typeId, site.slug()));
    }

    private Subject begun(CopyKey key) {
        user.require(key.typeId(), Verb.EDIT, key.siteSlug());
        var site = sites.bySlug(key.siteSlug()).orElseThrow(IllegalArgumentException::new);
        ContentType<?> type = types.require(key.typeId());
        if (!type.belongsOn(site)) {
            throw new NotOnThisSite(type, site);
        }
        return new Subject(key, type, site, Optional.empty());
    }

    /** What a key names: of new content the item, once its first save has made one. */
    Subject of(CopyKey key) {
        return key.item()
                .or(() -> workingCopies.made(key).map(ContentItem::id))
                .map(this::existing)
                .orElseGet(() -> begun(key));
    }

    /** The newest revision as a form, or an empty one. */
    Map<String, Object> saved(Subject subject) {
        return subject.item()
                .map(item -> saved(subject, item.draft().number()))
                .orElseGet(() -> FormData.toForm(
                        blank(subject.type(), subject.site()), subject.type().fields()));
    }

    /** One of its versions as a form. */
    Map<String, Object> saved(Subject subject, int number) {
        var id = subject.item().map(ContentItem::id).orElseThrow(IllegalArgumentException::new);
        var payload = subject.type().current(revisions.require(id, number).payload());
        return FormData.toForm(payload, subject.type().fields());
    }

    private <T extends Record & Content> JsonObject blank(ContentType<T> type, Site site) {
        return type.write(type.blank(new Beginning(site.zone(), LocalDate.now(clock.withZone(site.zone())))));
    }

    Optional<WorkingCopy> workingCopy(Subject subject) {
        return workingCopies.find(subject.key());
    }

    /** Keeps what is typed; what says no more than the draft does is no unsaved text. */
    Instant keep(Subject subject, Typing typing, Map<String, Object> form) {
        return isSaved(subject, typing, form)
                ? workingCopies.undo(typing)
                : workingCopies.keep(typing).orElseGet(clock::instant);
    }

    /** Whether what is typed says no more than the draft does. */
    boolean isSaved(Subject subject, Typing typing, Map<String, Object> form) {
        return typing.base() == subject.base()
                && saysTheSame(form, saved(subject), subject.type())
                && typing.slug().equals(chosenSlug(subject))
                && subject.language(typing.language()).equals(subject.language());
    }

    /** Rows that were added and left empty say nothing. */
    private static boolean saysTheSame(Map<String, Object> form, Map<String, Object> saved, ContentType<?> type) {
        if (form.equals(saved)) {
            return true;
        }
        var typed = FormData.toJson(form, type.fields());
        return typed.errors().isEmpty()
                && typed.json().equals(FormData.toJson(saved, type.fields()).json());
    }

    /** Saves the form as a draft revision. Its texts must fit their fields; nothing else is asked of a draft. */
    ContentItem save(Typing typing, JsonObject payload) {
        return saving.save(typing, payload);
    }

    ContentItem publish(ContentItem item) {
        return saving.publish(item);
    }

    ContentItem withdraw(ContentItem item) {
        return publishing.withdraw(item.id());
    }

    void drop(Subject subject, EditorPage page) {
        workingCopies.drop(subject.key(), page);
    }

    /** Until when readers do not see what is published, while that lies ahead. */
    Optional<Instant> hiddenUntil(Subject subject) {
        return subject.item()
                .flatMap(item -> item.publication().revision().map(number -> revisions.require(item.id(), number)))
                .flatMap(revision -> visibleFrom(subject.type(), revision.payload()))
                .filter(from -> from.isAfter(clock.instant()));
    }

    /** Since when readers no longer see what is published, because it has ended. */
    Optional<Instant> endedAt(Subject subject) {
        return subject.item()
                .filter(ContentItem::isLive)
                .flatMap(item ->
                        Optional.ofNullable(embargoes.ended(List.of(item.id())).get(item.id())));
    }

    private static <T extends Record & Content> Optional<Instant> visibleFrom(ContentType<T> type, JsonObject payload) {
        return type.visibleFrom(type.read(payload));
    }

    boolean mayEdit(Subject subject) {
        return may(subject, Act.SAVE);
    }

    boolean mayPublish(Subject subject) {
        return may(subject, Act.PUBLISH);
    }

    boolean mayWithdraw(Subject subject) {
        return subject.item().isPresent() && may(subject, Act.WITHDRAW);
    }

    private boolean may(Subject subject, Act act) {
        return subject.item()
                .map(item -> workflow.may(item, act))
                .orElseGet(
                        () -> workflow.may(subject.type().id(), subject.site().slug(), act));
    }

    /** What of the form does not fit its field. */
    static List<Finding> misfits(Subject subject, FormData.Result result) {
        var errors = new ArrayList<>(result.errors());
        try {
            subject.type().read(result.json());
        } catch (JsonShapeMismatch e) {
            errors.add(Finding.of(e));
        }
        return errors;
    }

    /** What still stands against publishing what the form says now. */
    List<Finding> findings(Subject subject, Map<String, Object> form) {
        var result = FormData.toJson(form, subject.type().fields());
        var misfits = misfits(subject, result);
        return misfits.isEmpty() ? findings(subject.type(), result.json()) : misfits;
    }

    private <T extends Record & Content> List<Finding> findings(ContentType<T> type, JsonObject payload) {
        return publishing.findings(type, type.read(payload));
    }

    /** @throws NotPublishable when something stands against publishing it */
    void check(Subject subject, JsonObject payload) {
        check(subject.type(), subject.site(), payload);
    }

    private <T extends Record & Content> void check(ContentType<T> type, Site site, JsonObject payload) {
        publishing.check(type, site, type.read(payload));
    }

    PublishQuestion question(Subject subject, JsonObject payload, String slug, Moments moments) {
        return question(subject.type(), subject, payload, slug, moments);
    }

    private <T extends Record & Content> PublishQuestion question(
            ContentType<T> type, Subject subject, JsonObject payload, String slug, Moments moments) {
        var content = type.read(payload);
        var site = subject.site();
        var audience = type.visibleFrom(content)
                .filter(from -> from.isAfter(clock.instant()))
                .map(from -> "Nobody sees it before " + moments.exact(from, site.zone()) + ", then everybody does.")
                .orElse("Everybody can read it at once.");
        var address = saving.addressOf(subject.key(), payload, slug)
                .map(path -> site.pathPrefix() + path)
                .orElse("");
        var embargo = type.visibleFrom(content).filter(from -> !isOut(subject) || from.isAfter(clock.instant()));
        var remarks = new PublishRemarks(
                        type.date(content), embargo, ending(type, content, site.zone()), site.zone(), moments)
                .at(clock.instant());
        return new PublishQuestion(type.title(content), address, audience, remarks);
    }

    /** From when on readers no longer see it, or see it as over. */
    private static <T extends Record & Content> Optional<Instant> ending(ContentType<T> type, T content, ZoneId zone) {
        return type.visibleUntil(content, zone)
                .or(() -> type.changesAt(content, zone)
                        .filter(at -> !type.isCurrent(content, LocalDate.ofInstant(at, zone))));
    }

    /** Readers see it: that an embargo is over is no news then. */
    private boolean isOut(Subject subject) {
        return subject.item().filter(ContentItem::isLive).isPresent()
                && hiddenUntil(subject).isEmpty();
    }

    /** What readers know it by. */
    String publishedTitle(Subject subject) {
        return subject.item()
                .flatMap(item -> item.publication().revision().map(number -> revisions.require(item.id(), number)))
                .map(Revision::title)
                .orElse("");
    }

    /** The last part of the address, where somebody has chosen one or readers know it; empty while it follows the title. */
    String chosenSlug(Subject subject) {
        return subject.item().flatMap(drafting::chosenSlug).map(Slug::value).orElse("");
    }
}
