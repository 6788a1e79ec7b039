package org.chapterhouse.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.content.ContentQuery;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.Stage;
import org.chapterhouse.security.CurrentUser;

/** The first screen: what this person left unfinished, what went out lately. */
@Named
@RequestScoped
public class Home {

    private static final int SHOWN = 6;

    @Inject
    Contents contents;

    @Inject
    CurrentUser user;

    @Inject
    AdminFrame adminFrame;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    public String getGreeting() {
        var hour = clock.instant().atZone(adminFrame.getSite().zone()).getHour();
        var time = hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
        var name = user.present().displayName();
        var end = name.indexOf(' ');
        return time + ", " + (end < 0 ? name : name.substring(0, end));
    }

    public List<Rows.Row> getDrafts() {
        return list(ContentQuery.all().changedBy(user.id().value()).in(Optional.of(Stage.DRAFT)));
    }

    public List<Rows.Row> getPublished() {
        return list(ContentQuery.all()
                .ofSite(Optional.of(adminFrame.getSite().slug()))
                .in(Optional.of(Stage.PUBLISHED)));
    }

    private List<Rows.Row> list(ContentQuery query) {
        return contents.list(query.limitedTo(SHOWN)).items().stream()
                .map(rows::of)
                .toList();
    }
}
