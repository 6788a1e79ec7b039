package org.chapterhouse.plugins.chapterpages;

import org.chapterhouse.testkit.PluginContract;

class ChapterPagesPluginTest extends PluginContract {

    ChapterPagesPluginTest() {
        super(new ChapterPagesPlugin());
    }
}
