package org.chapterhouse.plugin;

import org.chapterhouse.audit.AuditAct;

/** What is done with a plugin as a whole. */
enum PluginAct implements AuditAct {
    FORGOTTEN;

    @Override
    public String word() {
        return "plugin.forgotten";
    }
}
