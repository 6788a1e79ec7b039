package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.content.Content;
import org.chapterhouse.fault.PluginFailed;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.form.FieldViolations;
import org.chapterhouse.form.Finding;
import org.chapterhouse.type.ContentType;

/** What stands against publishing: the record's constraints, then the type's own checks, then those who will show it. */
@ApplicationScoped
class Objections {

    private static final Logger LOG = System.getLogger(Objections.class.getName());

    @Inject
    Validator validator;

    @Inject
    PluginHomes homes;

    @Inject
    @Any
    Instance<PublishGate> gates;

    /**
     * What the content itself stands in the way of. Its own checks may rely on its constraints: where those are not met they
     * are asked all the same, so that nobody learns late of what else is missing, and may fail.
     */
    <T extends Record & Content> List<Finding> ofItsOwn(ContentType<T> type, T content) {
        var findings = FieldViolations.of(content, validator, type.messages(Locale.ENGLISH));
        return findings.isEmpty() ? checks(type, content) : joined(findings, earlyChecks(type, content));
    }

    private static List<Finding> joined(List<Finding> findings, List<Finding> early) {
        var told = findings.stream().map(Finding::path).collect(Collectors.toSet());
        return Stream.concat(findings.stream(), early.stream().filter(finding -> !told.contains(finding.path())))
                .toList();
    }

    private static <T extends Record & Content> List<Finding> earlyChecks(ContentType<T> type, T content) {
        try {
            return type.checks(content);
        } catch (PluginFailed e) {
            LOG.log(Level.DEBUG, "Unfinished content could not be checked", e);
            return List.of();
        }
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
