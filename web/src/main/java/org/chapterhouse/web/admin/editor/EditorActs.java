package org.chapterhouse.web.admin.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.workflow.Keeping;
import org.chapterhouse.workflow.Manuscripts;
import org.chapterhouse.workflow.NotPublishable;
import org.chapterhouse.workflow.Outlook;
import org.chapterhouse.workflow.Proofreading;
import org.chapterhouse.workflow.Publishing;
import org.chapterhouse.workflow.Saving;
import org.chapterhouse.workflow.StaleRevision;
import org.chapterhouse.workflow.WorkingCopies;
import org.chapterhouse.workflow.WorkingCopy;

/** What the buttons of the editor do. Whatever stands against an act, what is typed is kept and the page says why. */
@ApplicationScoped
class EditorActs {

    @Inject
    Manuscripts manuscripts;

    @Inject
    WorkingCopies copies;

    @Inject
    Keeping keeping;

    @Inject
    Proofreading proofreading;

    @Inject
    Saving saving;

    @Inject
    Publishing publishing;

    @Inject
    Moments moments;

    Outcome save(OpenText text) {
        return attempt(
                text,
                () -> reading(text, payload -> {
                    saved(text, payload);
                    return Outcome.done("draft");
                }));
    }

    /** Everything is looked at as if it were published; then the person is asked. */
    Outcome ask(OpenText text) {
        return attempt(
                text,
                () -> ready(text, payload -> {
                    var proof = proofreading.proof(
                            text.key(), payload, text.getSlug(), text.typing().language());
                    var site = text.manuscript(manuscripts).site();
                    return Outcome.asked(PublishQuestion.of(proof, site, moments));
                }));
    }

    Outcome publish(OpenText text) {
        return attempt(
                text,
                () -> reading(text, payload -> {
                    saving.publish(saved(text, payload));
                    return Outcome.done("published");
                }));
    }

    Outcome withdraw(OpenText text) {
        return attempt(text, () -> {
            keeping.keep(text.typing());
            text.manuscript(manuscripts).item().map(ContentItem::id).ifPresent(publishing::withdraw);
            return Outcome.done("withdrawn");
        });
    }

    /** The page stays, and everything typed has just come with it: nobody needs to be asked whether to leave. */
    Outcome keep(OpenText text, Outcome outcome) {
        try {
            text.kept(keeping.keep(text.typing()).toString());
            return outcome.andKept();
        } catch (ChapterhouseException e) {
            return outcome.andNotKept(Refusal.of(e).words());
        }
    }

    /** Before publishing all that stands in the way is named at once, beside what does not fit its field. */
    private Outcome ready(OpenText text, Function<JsonObject, Outcome> act) {
        var typed = proofreading.read(text.manuscript(manuscripts).type(), text.form());
        return typed.errors().isEmpty()
                ? act.apply(typed.json())
                : Outcome.inTheWay(outlook(text).findings(), "");
    }

    private Outlook outlook(OpenText text) {
        return proofreading.outlook(
                text.key(), text.form(), text.getSlug(), text.typing().language());
    }

    private Outcome reading(OpenText text, Function<JsonObject, Outcome> act) {
        var typed = proofreading.read(text.manuscript(manuscripts).type(), text.form());
        return typed.errors().isEmpty() ? act.apply(typed.json()) : Outcome.inTheWay(typed.errors(), "");
    }

    private ContentItem saved(OpenText text, JsonObject payload) {
        var item = saving.save(text.typing(), payload);
        var manuscript = manuscripts.of(item.id());
        var mark = copies.find(manuscript.key()).map(WorkingCopy::mark).orElse("");
        text.saved(manuscript, manuscripts.form(manuscript), mark);
        return item;
    }

    private Outcome attempt(OpenText text, Supplier<Outcome> act) {
        var outcome = outcome(text, act);
        return outcome.isDone() ? outcome : keep(text, outcome);
    }

    private static Outcome outcome(OpenText text, Supplier<Outcome> act) {
        var before = text.getBase();
        try {
            return act.get();
        } catch (NotPublishable e) {
            var saved = text.getBase() == before ? "" : "Saved as a draft, not published.";
            return Outcome.inTheWay(e.findings(), saved);
        } catch (StaleRevision e) {
            text.becomeStale();
            return Outcome.refused(Refusal.of(e).words());
        } catch (ChapterhouseException e) {
            return Outcome.refused(Refusal.of(e).words());
        }
    }
}
