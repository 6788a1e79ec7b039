package org.chapterhouse.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.chapterhouse.content.Content;
import org.chapterhouse.form.Finding;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.PluginFailed;
import org.chapterhouse.web.site.Preview;
import org.chapterhouse.workflow.PublishGate;

/** Draws a page once before readers may ask for it: a template that fails is told to the editor, never to a reader. */
@ApplicationScoped
public class DrawnFirst implements PublishGate {

    @Inject
    Preview preview;

    @Override
    public <T extends Record & Content> List<Finding> objections(ContentType<T> type, Site site, T content) {
        try {
            preview.draw(type, site, content);
            return List.of();
        } catch (RuntimeException e) {
            return List.of(PluginFailed.atThePage(type, e).finding());
        }
    }
}
