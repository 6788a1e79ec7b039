package org.chapterhouse.raffles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.Finding;
import org.chapterhouse.workflow.Candidate;
import org.chapterhouse.workflow.ContentPublished;
import org.chapterhouse.workflow.ContentWithdrawn;
import org.chapterhouse.workflow.PublishGate;

/** Code of a plugin that takes part in what others publish, and fails on some of it. */
@ApplicationScoped
public class RaffleDesk implements PublishGate {

    @Override
    public <T extends Record & Content> List<Finding> objections(Candidate<T> candidate) {
        failOn("Breaks the gate", candidate.type().title(candidate.content()));
        return List.of();
    }

    void hear(@Observes ContentPublished event) {
        failOn("Breaks the news", event.item().draft().title());
    }

    void hear(@Observes ContentWithdrawn event) {
        failOn("Stays for good", event.item().draft().title());
    }

    private static void failOn(String bad, String title) {
        if (title.equals(bad)) {
            throw new IllegalStateException("the drum is empty");
        }
    }
}
