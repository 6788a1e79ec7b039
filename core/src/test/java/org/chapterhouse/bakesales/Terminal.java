package org.chapterhouse.bakesales;

import jakarta.enterprise.context.ApplicationScoped;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.setting.Trial;
import org.chapterhouse.setting.Tried;

/** Who takes cards on a site. */
@ApplicationScoped
@ForEveryone("whoever tries settings out was asked whether they may change them")
public class Terminal {

    /** Rings there: one that is not named cannot be rung, and one that is broken fails. */
    Tried ring(Trial<Prices> trial) {
        var terminal = trial.settings().terminal();
        if (terminal == null) {
            return Tried.failed(Message.of(Terminal.class, "terminal.nowhere"));
        }
        if (terminal.getPath().equals("/broken")) {
            throw new IllegalStateException("the terminal is broken");
        }
        return Tried.worked(Message.of(
                Terminal.class,
                "terminal.rang",
                terminal.toString(),
                trial.by().displayName(),
                trial.site().orElseThrow().slug()));
    }
}
