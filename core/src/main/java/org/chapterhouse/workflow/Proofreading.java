package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.SlugTaken;
import org.chapterhouse.fault.PluginFailed;
import org.chapterhouse.form.Finding;
import org.chapterhouse.form.FormData;
import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.revision.Revision;
import org.chapterhouse.type.ContentType;

/**
 * Looks at what is typed with a reader's eyes: whether it fits its fields, what stands against publishing it, and what it
 * would be if it were published now. Nothing is changed.
 */
@ApplicationScoped
@HouseOnly
public class Proofreading {

    @Inject
    Manuscripts manuscripts;

    @Inject
    Publishing publishing;

    @Inject
    Saving saving;

    @Inject
    Clock clock;

    /** The document that a form means; its errors name what does not fit, a field or the record as a whole. */
    public FormData.Result read(ContentType<?> type, Map<String, Object> form) {
        var result = FormData.toJson(form, type.fields());
        try {
            type.read(result.json());
            return result;
        } catch (JsonShapeMismatch e) {
            var errors = new ArrayList<>(result.errors());
            errors.add(Finding.of(e));
            return new FormData.Result(result.json(), errors);
        }
    }

    /** What still stands against publishing what a form says, first what does not fit its field, and then the rest. */
    List<Finding> findings(ContentType<?> type, Map<String, Object> form) {
        var result = FormData.toJson(form, type.fields());
        var misfits = result.errors();
        try {
            return joined(misfits, findings(type, result.json()));
        } catch (JsonShapeMismatch e) {
            return joined(misfits, List.of(Finding.of(e)));
        }
    }

    private <T extends Record & Content> List<Finding> findings(ContentType<T> type, JsonObject payload) {
        return publishing.findings(type, type.read(payload));
    }

    /** That a field holds nothing is no news where what was typed into it does not fit. */
    private static List<Finding> joined(List<Finding> misfits, List<Finding> others) {
        var told = misfits.stream().map(Finding::path).collect(Collectors.toSet());
        return Stream.concat(misfits.stream(), others.stream().filter(finding -> !told.contains(finding.path())))
                .toList();
    }

    /**
     * What would come of publishing a text as it is typed at this moment.
     *
     * @param slug the last part of its address as typed
     * @param language the tag of the language as chosen; empty when nobody chose one
     */
    public Outlook outlook(CopyKey key, Map<String, Object> form, String slug, String language) {
        var type = manuscripts.of(key).type();
        var findings = findings(type, form);
        if (!findings.isEmpty()) {
            return Outlook.inTheWay(findings);
        }
        try {
            return Outlook.of(proof(key, read(type, form).json(), slug, language));
        } catch (NotPublishable e) {
            return Outlook.inTheWay(e.findings());
        } catch (SlugTaken e) {
            return Outlook.taken(e.problem().message());
        } catch (PluginFailed e) {
            return Outlook.inTheWay(List.of(e.finding()));
        }
    }

    /**
     * What a text would be, if it were published as it is typed.
     *
     * @param slug the last part of its address as typed
     * @param language the tag of the language as chosen; empty when nobody chose one
     * @throws NotPublishable when something stands against it
     */
    public Proof proof(CopyKey key, JsonObject payload, String slug, String language) {
        var manuscript = manuscripts.of(key);
        return proof(manuscript.type(), manuscript, payload, slug, manuscript.language(language));
    }

    private <T extends Record & Content> Proof proof(
            ContentType<T> type, Manuscript manuscript, JsonObject payload, String slug, Locale language) {
        var content = type.read(payload);
        var candidate =
                new Candidate<>(type, manuscript.site(), language, content, manuscript.item(), Optional.empty());
        publishing.check(candidate);
        var address = saving.addressOf(manuscript.key(), payload, slug);
        return new Proof(
                type.title(content), address, times(type, manuscript, content), publishing.warnings(candidate));
    }

    /** That an embargo is over is no news where readers see the text already. */
    private <T extends Record & Content> ProofTimes times(ContentType<T> type, Manuscript manuscript, T content) {
        var now = clock.instant();
        var zone = manuscript.site().zone();
        var embargo = type.visibleFrom(content).filter(from -> from.isAfter(now) || !isOut(type, manuscript, now));
        return new ProofTimes(now, type.date(content), embargo, ending(type, content, zone), zone);
    }

    private <T extends Record & Content> boolean isOut(ContentType<T> type, Manuscript manuscript, Instant now) {
        return manuscript.item().filter(ContentItem::isLive).isPresent()
                && manuscripts
                        .published(manuscript)
                        .map(Revision::payload)
                        .flatMap(payload -> type.visibleFrom(type.read(payload)))
                        .filter(from -> from.isAfter(now))
                        .isEmpty();
    }

    /** From when on readers no longer see it, or see it as over. */
    private static <T extends Record & Content> Optional<Instant> ending(ContentType<T> type, T content, ZoneId zone) {
        return type.visibleUntil(content, zone).or(() -> lapse(type, content, zone));
    }

    /** The change after which it never holds again. */
    private static <T extends Record & Content> Optional<Instant> lapse(ContentType<T> type, T content, ZoneId zone) {
        return type.changesAt(content, zone).stream()
                .sorted(Comparator.reverseOrder())
                .takeWhile(at -> !type.isCurrent(content, LocalDate.ofInstant(at, zone)))
                .reduce((later, earlier) -> earlier);
    }
}
