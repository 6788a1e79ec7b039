package org.chapterhouse.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.Finding;
import org.chapterhouse.workflow.Candidate;
import org.chapterhouse.workflow.PublishGate;

/** Lets nothing by that says of itself that it has no permit. */
@ApplicationScoped
public class PermitGate implements PublishGate {

    public static final String WITHOUT = "March without a permit";

    @Override
    public <T extends Record & Content> List<Finding> objections(Candidate<T> candidate) {
        return candidate.type().title(candidate.content()).equals(WITHOUT)
                ? List.of(
                        Finding.at("title", "check.no-permit", candidate.site().name()))
                : List.of();
    }
}
