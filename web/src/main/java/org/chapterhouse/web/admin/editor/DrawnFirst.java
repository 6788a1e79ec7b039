package org.chapterhouse.web.admin.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import org.chapterhouse.content.Content;
import org.chapterhouse.fault.PluginFailed;
import org.chapterhouse.form.Finding;
import org.chapterhouse.problem.Message;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.web.site.Preview;
import org.chapterhouse.workflow.Candidate;
import org.chapterhouse.workflow.PublishGate;

/**
 * Draws a page, its other views and its place in a list once before readers may ask for them, in the language of the text: a
 * template that fails is told to the editor, never to a reader.
 */
@ApplicationScoped
public class DrawnFirst implements PublishGate {

    @Inject
    Preview preview;

    @Override
    public <T extends Record & Content> List<Finding> objections(Candidate<T> next) {
        var type = next.type();
        try {
            attempt(
                    type,
                    PluginFailed::atThePage,
                    () -> preview.draw(type, next.site(), next.language(), next.content()));
            attempt(
                    type,
                    PluginFailed::atAView,
                    () -> preview.tryViews(type, next.site(), next.language(), next.content()));
            attempt(
                    type,
                    PluginFailed::inAList,
                    () -> preview.tryInAList(type, next.site(), next.language(), next.content()));
            return List.of();
        } catch (PluginFailed e) {
            return List.of(e.finding());
        }
    }

    private static void attempt(
            ContentType<?> type, BiFunction<Message, RuntimeException, PluginFailed> failed, Runnable drawing) {
        try {
            drawing.run();
        } catch (RuntimeException e) {
            throw failed.apply(type.called(), e);
        }
    }
}
