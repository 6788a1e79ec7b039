package org.chapterhouse.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.Finding;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.workflow.PublishGate;

/** Lets nothing by that says of itself that it has no permit. */
@ApplicationScoped
public class PermitGate implements PublishGate {

    public static final String WITHOUT = "March without a permit";

    @Override
    public <T extends Record & Content> List<Finding> objections(ContentType<T> type, Site site, T content) {
        return type.title(content).equals(WITHOUT)
                ? List.of(Finding.at("title", "check.no-permit", site.name()))
                : List.of();
    }
}
