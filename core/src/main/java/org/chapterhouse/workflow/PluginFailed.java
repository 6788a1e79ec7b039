package org.chapterhouse.workflow;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.chapterhouse.form.Finding;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.type.ContentType;

/** A plugin's own code failed on a text. The text is none the worse. */
public class PluginFailed extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(PluginFailed.class.getName());

    private PluginFailed(String key, ContentType<?> type, RuntimeException cause) {
        super(Problem.of(PluginFailed.class, Problem.Kind.INTERNAL, key, type.called()), cause);
    }

    public static PluginFailed atTheTitle(ContentType<?> type, RuntimeException cause) {
        return new PluginFailed("CH-213.title", type, cause);
    }

    public static PluginFailed atTheChecks(ContentType<?> type, RuntimeException cause) {
        return new PluginFailed("CH-213.checks", type, cause);
    }

    public static PluginFailed atThePage(ContentType<?> type, RuntimeException cause) {
        return new PluginFailed("CH-213.page", type, cause);
    }

    /** The same as something that stands against publishing; logged here, since nobody else will see the failure. */
    public Finding finding() {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Reference " + reference, this);
        return new Finding(
                "",
                Message.of(PluginFailed.class, "finding.reference", problem().message(), reference));
    }
}
