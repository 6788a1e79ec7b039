package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.FieldViolations;
import org.chapterhouse.form.Finding;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.PluginFailed;
import org.chapterhouse.type.PluginHomes;

/** What stands against publishing: the record's constraints, then the type's own checks, then those who will show it. */
@ApplicationScoped
class Objections {

    @Inject
    Validator validator;

    @Inject
    PluginHomes homes;

    @Inject
    @Any
    Instance<PublishGate> gates;

    /** What the content itself stands in the way of. */
    <T extends Record & Content> List<Finding> ofItsOwn(ContentType<T> type, T content) {
        var findings = FieldViolations.of(content, validator, type.messages(Locale.ENGLISH));
        return findings.isEmpty() ? checks(type, content) : findings;
    }

    private static <T extends Record & Content> List<Finding> checks(ContentType<T> type, T content) {
        try {
            return type.checks(content);
        } catch (PluginFailed e) {
            return List.of(e.finding());
        }
    }

    /** What stands against nothing, and is told all the same. */
    <T extends Record & Content> List<Finding> warnings(Candidate<T> candidate) {
        return asked(candidate, PublishGate::warnings);
    }

    private <T extends Record & Content> List<Finding> asked(
            Candidate<T> candidate, BiFunction<PublishGate, Candidate<T>, List<Finding>> question) {
        var type = candidate.type();
        var findings = new ArrayList<Finding>();
        gates.forEach(gate -> homes.run(() -> question.apply(gate, candidate).stream()
                .map(finding -> finding.about(type.recordType(), type.id()))
                .forEach(findings::add)));
        return findings;
    }

    /** @throws NotPublishable when anything stands against it */
    <T extends Record & Content> void refuse(Candidate<T> candidate) {
        var own = ofItsOwn(candidate.type(), candidate.content());
        var findings = own.isEmpty() ? asked(candidate, PublishGate::objections) : own;
        if (!findings.isEmpty()) {
            throw new NotPublishable(findings);
        }
    }
}
