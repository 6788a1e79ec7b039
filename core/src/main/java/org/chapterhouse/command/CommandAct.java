package org.chapterhouse.command;

import org.chapterhouse.audit.AuditAct;

/** What is told of a command: that it was ordered, by whom; not what was said after its name, which may be about somebody. */
enum CommandAct implements AuditAct {
    ORDERED;

    @Override
    public String word() {
        return "command.ordered";
    }
}
