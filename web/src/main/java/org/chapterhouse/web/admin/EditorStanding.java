package org.chapterhouse.web.admin;

import org.chapterhouse.content.ContentItem;

/** How far the edited item has come, in words: what readers see of it, since when, and where. */
public final class EditorStanding {

    private final Editing editing;
    private final Moments moments;
    private final Subject subject;

    EditorStanding(Editing editing, Moments moments, Subject subject) {
        this.editing = editing;
        this.moments = moments;
        this.subject = subject;
    }

    public StatusWords getStatus() {
        if (editing.endedAt(subject).isPresent()) {
            return StatusWords.ended();
        }
        if (editing.hiddenUntil(subject).isPresent()) {
            return new StatusWords("Published, under embargo", "status-waiting");
        }
        return subject.item().map(StatusWords::of).orElse(new StatusWords("Not saved yet", "status-draft"));
    }

    public boolean isPublished() {
        return subject.item().filter(ContentItem::isLive).isPresent();
    }

    /** What readers know it by, whatever the draft is called by now. */
    public String getPublishedTitle() {
        return editing.publishedTitle(subject);
    }

    /** Where readers find it; empty while they do not. */
    public String getPublicUrl() {
        return subject.item()
                .filter(item -> item.isLive()
                        && editing.hiddenUntil(subject).isEmpty()
                        && editing.endedAt(subject).isEmpty())
                .flatMap(ContentItem::path)
                .map(path -> subject.site().pathPrefix()
                        + (path.value().equals("/") && !subject.site().isNational() ? "" : path))
                .orElse("");
    }

    public String getHistoryUrl() {
        return subject.item().map(item -> "history?id=" + item.id()).orElse("");
    }

    public String getListUrl() {
        return "content-list?type=" + subject.type().id() + "&site="
                + subject.site().slug();
    }

    public String getListLabel() {
        return AdminFrame.listed(subject.type());
    }

    public String getTimes() {
        return subject.item().map(this::times).orElse("Nobody but you can see it.");
    }

    private String times(ContentItem item) {
        var zone = subject.site().zone();
        var readers = item.publication()
                .latestAt()
                .filter(at -> item.isLive())
                .map(at -> editing.endedAt(subject)
                        .map(end -> "It has ended: readers no longer see it, since " + moments.exact(end, zone) + ". ")
                        .or(() -> editing.hiddenUntil(subject)
                                .map(from -> "Readers see it from " + moments.exact(from, zone) + " on. "))
                        .orElse("Readers see the version of " + moments.exact(at, zone) + ". "))
                .orElse("Nobody but your colleagues can see it. ");
        return readers + "Last saved " + moments.casual(item.draft().savedAt(), zone) + ".";
    }

    /** What to say after an act. */
    String afterwards(String act) {
        return switch (act) {
            case "published" ->
                editing.hiddenUntil(subject)
                        .map(from -> "Published. Readers see it from "
                                + moments.exact(from, subject.site().zone())
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
