package org.chapterhouse.plugins.policystatements;

import org.chapterhouse.testkit.PluginContract;

class PolicyStatementsPluginTest extends PluginContract {

    PolicyStatementsPluginTest() {
        super(new PolicyStatementsPlugin());
    }
}
