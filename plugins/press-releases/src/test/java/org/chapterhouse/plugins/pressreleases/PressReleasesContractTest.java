package org.chapterhouse.plugins.pressreleases;

import org.chapterhouse.testkit.PluginContract;

class PressReleasesContractTest extends PluginContract {

    PressReleasesContractTest() {
        super(new PressReleasesPlugin());
    }
}
