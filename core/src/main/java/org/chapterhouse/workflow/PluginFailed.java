package org.chapterhouse.workflow;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.UUID;
import org.chapterhouse.form.Finding;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.type.ContentType;

/** A plugin's own code failed on a text. The text is none the worse. */
public class PluginFailed extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = System.getLogger(PluginFailed.class.getName());

    private PluginFailed(String words, RuntimeException cause) {
        super(new Problem("CH-213", Problem.Kind.INTERNAL, words), cause);
    }

    /** @param part what of the plugin failed: {@code its title}, {@code its page} */
    public static PluginFailed at(String part, ContentType<?> type, RuntimeException cause) {
        return new PluginFailed(
                "The plugin of '" + type.messages(Locale.ENGLISH).title() + "' failed at " + part
                        + " of this text, so nothing was changed for readers. Your text is kept. Tell whoever looks after"
                        + " the plugins.",
                cause);
    }

    /** The same as something that stands against publishing; logged here, since nobody else will see the failure. */
    public Finding finding() {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Reference " + reference, this);
        return new Finding("", problem().message() + " Reference: " + reference + ".");
    }
}
