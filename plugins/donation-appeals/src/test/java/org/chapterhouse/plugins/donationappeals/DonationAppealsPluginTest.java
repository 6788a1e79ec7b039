package org.chapterhouse.plugins.donationappeals;

import org.chapterhouse.testkit.PluginContract;

class DonationAppealsPluginTest extends PluginContract {

    DonationAppealsPluginTest() {
        super(new DonationAppealsPlugin());
    }
}
