package @package@;

import org.chapterhouse.testkit.PluginContract;

class @Id@PluginTest extends PluginContract {

    @Id@PluginTest() {
        super(new @Id@Plugin());
    }
}
