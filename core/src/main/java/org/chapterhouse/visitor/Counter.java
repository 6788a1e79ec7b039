package org.chapterhouse.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.visitor.internal.FormUses;

/** Hands what was sent to the plugin, once for each form that was drawn: in one transaction, so that both happen or neither. */
@ApplicationScoped
@Transactional
@HouseOnly
@ForEveryone("anybody may send a form that stands on the public site")
public class Counter {

    @Inject
    FormUses uses;

    @Inject
    PluginHomes homes;

    /**
     * How it ended, now or when the same was sent before; nothing when the form was sent before with something else in it.
     *
     * @throws Refused when the plugin does not take it
     */
    <T extends Record> Optional<String> take(FormTarget<T> target, Sent<T> sent, FormToken token, String digest) {
        uses.forget(sent.at());
        if (!uses.begin(token.id(), digest, Taken.THANKS, token.endsAt())) {
            return uses.of(token.id())
                    .filter(use -> use.digest().equals(digest))
                    .map(FormUses.Use::outcome);
        }
        var form = target.form();
        var taken = homes.handle(form.handler(), sent);
        if (taken.isRefused()) {
            throw new Refused(taken.findings().stream()
                    .map(finding -> finding.about(form.recordType(), form.id()))
                    .toList());
        }
        if (!form.outcomes().contains(taken.outcome())) {
            throw new IllegalStateException(
                    "the form " + form + " ends as '" + taken.outcome() + "', which it does not say: call mayEnd(...)");
        }
        uses.end(token.id(), taken.outcome());
        return Optional.of(taken.outcome());
    }
}
