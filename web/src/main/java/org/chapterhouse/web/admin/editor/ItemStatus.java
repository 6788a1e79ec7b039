package org.chapterhouse.web.admin.editor;

import java.time.Instant;
import java.util.Optional;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.web.admin.screen.StatusWords;
import org.chapterhouse.workflow.Manuscript;

/** How far the edited item has come, in words: what readers see of it, since when, and where. */
public final class ItemStatus {

    private final Manuscript manuscript;
    private final String publishedTitle;
    private final Optional<Instant> hiddenUntil;
    private final Optional<Instant> endedAt;
    private final Moments moments;

    /**
     * @param publishedTitle what readers know it by
     * @param hiddenUntil until when readers do not see what is published, while that lies ahead
     * @param endedAt since when readers no longer see what is published, because it has ended
     */
    ItemStatus(
            Manuscript manuscript,
            String publishedTitle,
            Optional<Instant> hiddenUntil,
            Optional<Instant> endedAt,
            Moments moments) {
        this.manuscript = manuscript;
        this.publishedTitle = publishedTitle;
        this.hiddenUntil = hiddenUntil;
        this.endedAt = endedAt;
        this.moments = moments;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    public StatusWords getStatus() {
        if (endedAt.isPresent()) {
            return StatusWords.ended();
        }
        if (hiddenUntil.isPresent()) {
            return new StatusWords("Published, under embargo", "status-waiting");
        }
        return manuscript.item().map(StatusWords::of).orElse(new StatusWords("Not saved yet", "status-draft"));
    }

    public boolean isPublished() {
        return manuscript.item().filter(ContentItem::isLive).isPresent();
    }

    /** What readers know it by, whatever the draft is called by now. */
    public String getPublishedTitle() {
        return publishedTitle;
    }

    /** Where readers find it; empty while they do not. */
    public String getPublicUrl() {
        return manuscript
                .item()
                .filter(item -> item.isLive() && hiddenUntil.isEmpty() && endedAt.isEmpty())
                .flatMap(ContentItem::path)
                .map(path -> manuscript.site().address(path.value()))
                .orElse("");
    }

    public String getHistoryUrl() {
        return manuscript.item().map(item -> "history?id=" + item.id()).orElse("");
    }

    public String getListUrl() {
        return "content-list?type=" + manuscript.type().id() + "&site="
                + manuscript.site().slug();
    }

    public String getListLabel() {
        return AdminFrame.listed(manuscript.type());
    }

    public String getTimes() {
        return manuscript.item().map(this::times).orElse("Nobody but you can see it.");
    }

    private String times(ContentItem item) {
        var zone = manuscript.site().zone();
        var readers = item.publication()
                .latestAt()
                .filter(at -> item.isLive())
                .map(at -> endedAt.map(end ->
                                "It has ended: readers no longer see it, since " + moments.exact(end, zone) + ". ")
                        .or(() -> hiddenUntil.map(from -> "Readers see it from " + moments.exact(from, zone) + " on. "))
                        .orElse("Readers see the version of " + moments.exact(at, zone) + ". "))
                .orElse("Nobody but your colleagues can see it. ");
        return readers + "Last saved " + moments.casual(item.draft().savedAt(), zone) + ".";
    }

    /** What to say after an act. */
    String afterwards(String act) {
        return switch (act) {
            case "published" ->
                hiddenUntil
                        .map(from -> "Published. Readers see it from "
                                + moments.exact(from, manuscript.site().zone())
                                + " on; until then it is not there for them.")
                        .orElse("Published. Readers see it now.");
            case "draft" -> "Saved as a draft.";
            case "restored" ->
                "Restored as a draft: this is what the older version says. Readers see it when you publish.";
            case "withdrawn" -> "Withdrawn. Readers no longer see it, and its address stays reserved.";
            default -> "";
        };
    }

    public String getPrimary() {
        return isPublished() ? "Publish changes" : "Publish now";
    }
}
