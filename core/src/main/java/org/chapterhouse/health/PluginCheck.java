package org.chapterhouse.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chapterhouse.fault.PluginDoors;
import org.chapterhouse.fault.ShutDoor;
import org.chapterhouse.problem.Message;

/** Whether visitors are kept from a part of a plugin because it fails. Home tells of each. */
@ApplicationScoped
class PluginCheck implements HouseCheck {

    @Inject
    PluginDoors doors;

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public Message called() {
        return Message.of(PluginCheck.class, "check.plugins.title");
    }

    @Override
    public boolean isOnHome() {
        return false;
    }

    @Override
    public Diagnosis look() {
        var shut =
                doors.shut().stream().filter(door -> door.state().stillShut()).toList();
        return shut.isEmpty()
                ? Diagnosis.well()
                : Diagnosis.unwell(Message.of(
                        PluginCheck.class,
                        "check.plugins.shut",
                        shut.stream().map(PluginCheck::told).toList()));
    }

    private static Message told(ShutDoor door) {
        return Message.of(PluginCheck.class, "check.plugins.door", door.door().called(), door.reason());
    }
}
