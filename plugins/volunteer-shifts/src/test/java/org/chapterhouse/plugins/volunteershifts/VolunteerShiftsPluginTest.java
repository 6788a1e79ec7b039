package org.chapterhouse.plugins.volunteershifts;

import org.chapterhouse.testkit.PluginContract;

class VolunteerShiftsPluginTest extends PluginContract {

    VolunteerShiftsPluginTest() {
        super(new VolunteerShiftsPlugin());
    }
}
