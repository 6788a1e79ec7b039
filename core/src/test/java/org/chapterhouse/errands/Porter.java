package org.chapterhouse.errands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.command.CommandCall;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
import org.chapterhouse.webhook.Call;

/** Carries and sweeps, and notes it; what is too heavy is dropped once it is noted. */
@ApplicationScoped
public class Porter {

    /** One thing that was done. */
    public record Errand(String what, String byWhom) {}

    @Inject
    Tables tables;

    @Inject
    CurrentUser currentUser;

    private volatile Optional<Runnable> meanwhile = Optional.empty();

    /** Has something happen in the middle of the next errand. */
    public void meanwhile(Runnable event) {
        meanwhile = Optional.of(event);
    }

    /** Does work in one transaction. */
    @Transactional
    public void atOnce(Runnable work) {
        work.run();
    }

    void carry(Carry order) {
        note(order.what());
        var event = meanwhile;
        meanwhile = Optional.empty();
        event.ifPresent(Runnable::run);
        if (order.what().startsWith("piano")) {
            throw new IllegalStateException("too heavy");
        }
    }

    void sweep(Sweep order) {
        note(currentUser.may("note", Verb.VIEW, "national") ? "swept with a key" : "swept");
    }

    void receive(Call call) {
        note(call.text() + " for " + call.site());
        if (call.text().startsWith("piano")) {
            throw new IllegalStateException("too heavy");
        }
    }

    @Transactional
    void noteDown(CommandCall call) {
        var what = call.arguments().get(0);
        if (what.equals("piano")) {
            throw new IllegalStateException("too heavy");
        }
        note(what);
        call.say(Message.of(Porter.class, "command.note-down.done"));
        call.write(what);
    }

    private void note(String what) {
        tables.of("insert into {errand} (what, by_whom) values (:what, :who)")
                .with("what", what)
                .with("who", currentUser.actor().name())
                .run();
    }

    /** What was done so far, and kept. */
    public List<Errand> done() {
        return tables.of("select what, by_whom from {errand} order by what").list(Errand.class);
    }
}
