package org.chapterhouse.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.fault.PluginDoors;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FieldViolations;
import org.chapterhouse.form.Finding;
import org.chapterhouse.form.FormData;
import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.visitor.Received.Again;
import org.chapterhouse.visitor.Received.Reason;
import org.chapterhouse.visitor.internal.SendingThrottle;

/**
 * Looks at what visitors send before a plugin gets to see it.
 *
 * <p>What is cheap to find out is asked first, and nothing is written before all of it was: a forged sending leaves nothing behind.
 * Nobody's words are lost by any of this; the form is shown again with them.
 */
@ApplicationScoped
@HouseOnly
@ForEveryone("anybody may send a form that stands on the public site")
public class Reception {

    @Inject
    FormTokens tokens;

    @Inject
    SendingThrottle throttle;

    @Inject
    Counter counter;

    @Inject
    PluginDoors doors;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    private final Map<PublicForm<?>, Set<String>> needed = new ConcurrentHashMap<>();

    /** The fields that nobody may leave as they are in an empty form. */
    public Set<String> needed(PublicForm<?> form) {
        return needed.computeIfAbsent(
                form,
                blank -> violations(blank, RecordJson.read(JsonValue.EMPTY_JSON_OBJECT, blank.recordType())).stream()
                        .map(Finding::path)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The token of a form that is about to be drawn. */
    public FormToken begin(FormTarget<?> target) {
        return tokens.issue(target, clock.instant());
    }

    /**
     * Takes what was sent, or says why not.
     *
     * @throws org.chapterhouse.fault.PluginFailed when the plugin failed over it; nothing was written then
     * @throws org.chapterhouse.fault.DoorShut when it has failed over it too often; nothing was written then either
     */
    public <T extends Record> Received receive(FormTarget<T> target, Sending sending) {
        var now = clock.instant();
        var known = tokens.read(target, sending.token()).filter(token -> !token.isTooOld(now));
        if (known.isEmpty()) {
            return again(Reason.EXPIRED, begin(target));
        }
        var token = known.get();
        if (!sending.trap().isEmpty()) {
            return again(Reason.TRAP, token);
        }
        if (token.isTooYoung(now)) {
            return again(Reason.QUICK, token);
        }
        var read = FormData.toJson(sending.typed(), target.form().fields());
        try {
            var content = RecordJson.read(read.json(), target.form().recordType());
            var findings = inOrder(target.form(), read.errors(), violations(target.form(), content));
            return findings.isEmpty()
                    ? taken(target, content, token, sending.from())
                    : new Again(Reason.MEND, findings, token);
        } catch (JsonShapeMismatch misfit) {
            var findings = read.errors().isEmpty() ? List.of(Finding.of(misfit)) : read.errors();
            return new Again(Reason.MEND, findings, token);
        }
    }

    private List<Finding> violations(PublicForm<?> form, Record content) {
        return FieldViolations.unpublished(content, validator, form.messages(Locale.ENGLISH));
    }

    /** One for each field, as they stand in the form: what does not fit has no value that could be asked about. */
    private static List<Finding> inOrder(PublicForm<?> form, List<Finding> misfits, List<Finding> violations) {
        var names = form.fields().stream().map(FieldDefinition::name).toList();
        return Stream.concat(
                        misfits.stream(),
                        violations.stream()
                                .filter(found -> misfits.stream()
                                        .noneMatch(misfit -> misfit.path().equals(found.path()))))
                .sorted(Comparator.comparingInt(found -> names.indexOf(found.path())))
                .toList();
    }

    private <T extends Record> Received taken(FormTarget<T> target, T content, FormToken token, String from) {
        if (!throttle.mayPass(target.name(), from, target.form().limit())) {
            return again(Reason.OFTEN, token);
        }
        var sent = new Sent<>(content, target.site(), target.item(), target.language(), clock.instant());
        try {
            var digest = tokens.digest(token, RecordJson.write(content).toString());
            return doors.pass(target.door(), () -> counter.take(target, sent, token, digest))
                    .<Received>map(Received.Accepted::new)
                    .orElseGet(() -> again(Reason.FURTHER, begin(target)));
        } catch (Refused refused) {
            return new Again(Reason.MEND, refused.findings(), token);
        }
    }

    private static Again again(Reason reason, FormToken token) {
        return new Again(reason, List.of(), token);
    }
}
