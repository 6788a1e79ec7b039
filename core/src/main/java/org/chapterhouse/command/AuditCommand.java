package org.chapterhouse.command;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chapterhouse.audit.ChainCheck;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.ForEveryone;

/** {@code audit}: whether the audit trail is as it was written; the program ends with 1 if it is not. */
@ApplicationScoped
@HouseOnly
@ForEveryone("it only asks, and ChainCheck asks for a permission")
public class AuditCommand implements HouseCommand {

    @Inject
    ChainCheck chain;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public void run(CommandCall call) {
        var report = chain.verify();
        if (report.brokenAt().isPresent()) {
            throw new CommandRefused("CH-059", report.brokenAt().getAsLong(), report.sealed());
        }
        call.say(Message.of(AuditCommand.class, "audit.whole", report.sealed(), report.waiting()));
        call.say(Message.of(AuditCommand.class, "audit.seal", report.lastHash()));
    }
}
