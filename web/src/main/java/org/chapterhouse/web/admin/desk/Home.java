package org.chapterhouse.web.admin.desk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.ContentQuery;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.Publicity;
import org.chapterhouse.publication.Embargoes;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.type.NoSuchType;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.ListAddress;
import org.chapterhouse.web.admin.screen.OnlyOne;
import org.chapterhouse.web.admin.screen.Start;
import org.chapterhouse.web.admin.screen.Workplaces;

/** The first screen, a desk: what this person began, what waits on this site, what comes, what went out lately. */
@Named
@RequestScoped
public class Home {

    private static final int SHOWN = 6;
    private static final int MOST = 200;

    @Inject
    Contents contents;

    @Inject
    Embargoes embargoes;

    @Inject
    ContentTypes types;

    @Inject
    CurrentUser user;

    @Inject
    AdminFrame adminFrame;

    @Inject
    Workplaces workplaces;

    @Inject
    Rows rows;

    @Inject
    Unsaved unsaved;

    @Inject
    OnlyOne onlyOne;

    @Inject
    Clock clock;

    private List<Start> starts = List.of();
    private List<Orphans> orphans = List.of();
    private List<Unsaved.Text> texts = List.of();
    private List<Rows.Row> drafts = List.of();
    private List<Rows.Row> waiting = List.of();
    private List<Rows.Row> coming = List.of();
    private List<Rows.Row> published = List.of();

    /** Items whose plugin is gone. */
    public record Orphans(String count, String url, String why) {}

    @PostConstruct
    void read() {
        var site = adminFrame.getSite();
        var kinds = contents.kinds(site.slug());
        starts = starts(site, kinds);
        orphans = orphans(site, kinds);
        texts = unsaved.texts();
        var me = user.id().value();
        drafts = rows.of(list(ContentQuery.all().changedBy(me).in(Optional.of(Publicity.NEVER)), MOST));
        waiting =
                rows.of(list(ContentQuery.all().ofSite(Optional.of(site.slug())).onlyWaiting(), SHOWN * 2).stream()
                        .filter(item -> item.isLive() || !item.draft().savedBy().equals(Optional.of(me)))
                        .limit(SHOWN)
                        .toList());
        coming = coming(site);
        published = rows
                .of(list(
                        ContentQuery.all().ofSite(Optional.of(site.slug())).in(Optional.of(Publicity.LIVE)), SHOWN * 2))
                .stream()
                .filter(row -> row.coming().isEmpty())
                .limit(SHOWN)
                .toList();
    }

    /** What this site makes most stands first. */
    private List<Start> starts(Site site, Map<String, Long> kinds) {
        return workplaces.writable(site).stream()
                .sorted(Comparator.comparing((ContentType<?> type) -> -kinds.getOrDefault(type.id(), 0L)))
                .flatMap(type -> starts(site, type).stream())
                .toList();
    }

    private List<Start> starts(Site site, ContentType<?> type) {
        var first = onlyOne.start(type, site);
        var found = new ArrayList<>(List.of(first));
        if (type.intake().isPresent()) {
            var query = "?type=" + type.id() + "&site=" + site.slug();
            found.add(new Start(first.label() + " from text", "/admin/new-from-text" + query));
        }
        return found;
    }

    private List<Orphans> orphans(Site site, Map<String, Long> kinds) {
        return kinds.entrySet().stream()
                .filter(kind -> types.find(kind.getKey()).isEmpty())
                .map(kind -> new Orphans(
                        kind.getValue() == 1 ? "One page is" : kind.getValue() + " pages are",
                        ListAddress.of(kind.getKey(), site),
                        new NoSuchType(kind.getKey()).problem().in(Speech.ofScreens())))
                .toList();
    }

    private List<Rows.Row> coming(Site site) {
        var hidden = embargoes.coming(site.id(), SHOWN);
        if (hidden.isEmpty()) {
            return List.of();
        }
        return rows.of(list(ContentQuery.all().among(hidden.keySet()), SHOWN).stream()
                .sorted(Comparator.comparing(item -> hidden.getOrDefault(item.id(), Instant.MAX)))
                .toList());
    }

    private List<ContentItem> list(ContentQuery query, int most) {
        return contents.list(query.limitedTo(most)).items();
    }

    public String getGreeting() {
        var hour = clock.instant().atZone(adminFrame.getSite().zone()).getHour();
        var time = hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
        var name = adminFrame.getUserName();
        var end = name.indexOf(' ');
        return time + ", " + (end < 0 ? name : name.substring(0, end));
    }

    /** What is begun most. */
    public Optional<Start> getFirst() {
        return starts.stream().findFirst();
    }

    public Optional<Start> getSecond() {
        return starts.stream().skip(1).findFirst();
    }

    public List<Start> getOthers() {
        return starts.stream().skip(2).toList();
    }

    public List<Orphans> getOrphans() {
        return orphans;
    }

    public List<Unsaved.Text> getUnsaved() {
        return texts.subList(0, Math.min(SHOWN, texts.size()));
    }

    /** Behind a word, as more drafts are. */
    public List<Unsaved.Text> getMoreUnsaved() {
        return texts.subList(Math.min(SHOWN, texts.size()), texts.size());
    }

    public List<Rows.Row> getDrafts() {
        return drafts.subList(0, Math.min(SHOWN, drafts.size()));
    }

    /** Behind a word, so that the rest of the desk stays in sight. */
    public List<Rows.Row> getMoreDrafts() {
        return drafts.subList(Math.min(SHOWN, drafts.size()), drafts.size());
    }

    public String getDraftsHeading() {
        var count = drafts.size() < MOST ? Integer.toString(drafts.size()) : MOST + " or more";
        return drafts.size() > SHOWN ? "Your drafts (" + count + ")" : "Your drafts";
    }

    public List<Rows.Row> getWaiting() {
        return waiting;
    }

    public List<Rows.Row> getComing() {
        return coming;
    }

    public List<Rows.Row> getPublished() {
        return published;
    }
}
