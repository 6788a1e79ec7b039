package org.chapterhouse.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.Finding;
import org.chapterhouse.problem.Message;
import org.chapterhouse.publication.Linkable;
import org.chapterhouse.publication.Linkable.Target;
import org.chapterhouse.workflow.Candidate;
import org.chapterhouse.workflow.PublishGate;

/** Tells whoever publishes a text which of its links lead to something that readers do not see. */
@ApplicationScoped
public class HiddenTargets implements PublishGate {

    @Inject
    Linkable linkable;

    @Override
    public <T extends Record & Content> List<Finding> warnings(Candidate<T> candidate) {
        var type = candidate.type();
        var links = Mention.in(type.write(candidate.content()), type.fields()).stream()
                .flatMap(mention -> mention instanceof Mention.Field field ? Stream.of(field) : Stream.empty())
                .toList();
        var hidden = linkable.hidden(links.stream().map(Mention.Field::target).toList());
        var known = linkable.of(hidden);
        return links.stream()
                .filter(link -> hidden.contains(link.target()))
                .map(link -> new Finding(link.place(), words(link.target(), known)))
                .toList();
    }

    private static Message words(ContentId target, Map<ContentId, Target> known) {
        var found = known.get(target);
        return found == null
                ? Message.of(HiddenTargets.class, "warning.unknown-target")
                : Message.of(HiddenTargets.class, "warning.hidden-target", found.title());
    }
}
