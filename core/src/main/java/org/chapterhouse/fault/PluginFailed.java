package org.chapterhouse.fault;

import org.chapterhouse.form.Finding;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.problem.Reference;

/** A plugin's own code failed. What it failed on, a text or what somebody sent, is none the worse. */
public class PluginFailed extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private static final ToldFailures TOLD = new ToldFailures();

    private PluginFailed(String key, Object plugin, Throwable cause) {
        super(Problem.of(PluginFailed.class, Problem.Kind.INTERNAL, key, plugin), cause);
    }

    /**
     * What to throw instead of what a plugin's code has thrown: what it says to the person at the screen is theirs to read,
     * anything else is its failure.
     *
     * @param what it was asked for
     * @param called what the plugin's type is called
     */
    @HouseOnly
    public static RuntimeException at(AskedFor what, Message called, RuntimeException cause) {
        return isSaid(cause) ? cause : new PluginFailed(what.key(), called, cause);
    }

    /** The same of code that belongs to no type: a gate, an observer. */
    @HouseOnly
    public static RuntimeException in(String plugin, Throwable cause) {
        return said("CH-213.plugin", plugin, cause);
    }

    /** The same of work that nobody is waiting for at a text: a job, a page, what a visitor has sent. */
    static RuntimeException atWork(String plugin, Throwable cause) {
        return said("CH-213.work", plugin, cause);
    }

    private static RuntimeException said(String key, String plugin, Throwable cause) {
        return cause instanceof RuntimeException known && isSaid(known) ? known : new PluginFailed(key, plugin, cause);
    }

    /** Of code that was told to stop because it took longer than it may. */
    static PluginFailed tooLate(PluginDoor door, Throwable cause) {
        return new PluginFailed("CH-213.late", door.called(), cause);
    }

    @HouseOnly
    public static PluginFailed atThePage(Message called, RuntimeException cause) {
        return drawing("CH-213.page", called, cause);
    }

    /** At another view of the page, such as the one for paper. */
    @HouseOnly
    public static PluginFailed atAView(Message called, RuntimeException cause) {
        return drawing("CH-213.view", called, cause);
    }

    @HouseOnly
    public static PluginFailed inAList(Message called, RuntimeException cause) {
        return drawing("CH-213.list", called, cause);
    }

    /** At one of its screens, whatever failed there. */
    @HouseOnly
    public static PluginFailed atAScreen(String plugin, Throwable cause) {
        return cause instanceof PluginFailed known ? known : new PluginFailed("CH-213.screen", plugin, cause);
    }

    private static PluginFailed drawing(String key, Message called, RuntimeException cause) {
        return cause instanceof PluginFailed known ? known : new PluginFailed(key, called, cause);
    }

    private static boolean isSaid(RuntimeException thrown) {
        return thrown instanceof PluginFailed
                || (thrown instanceof ChapterhouseException known
                        && !known.problem().kind().isOurs());
    }

    /**
     * The same as something that stands against publishing; logged here, since nobody else will see the failure. It is asked for
     * again and again while somebody types: the same failure keeps its reference and is logged once.
     */
    @HouseOnly
    public Finding finding() {
        var reference = TOLD.of(this, () -> Reference.of(this));
        return new Finding(
                "",
                Message.of(PluginFailed.class, "finding.reference", problem().message(), reference));
    }
}
