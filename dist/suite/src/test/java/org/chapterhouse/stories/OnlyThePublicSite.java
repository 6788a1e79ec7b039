package org.chapterhouse.stories;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import org.chapterhouse.workflow.PublishGate;

/**
 * Leaves out of a core without a server what only a server can fill: the admin and its guards. Whoever draws a page
 * before it is published stays.
 */
public class OnlyThePublicSite implements Extension {

    <T> void exclude(@Observes ProcessAnnotatedType<T> type) {
        var name = type.getAnnotatedType().getJavaClass().getName();
        if (name.startsWith("org.chapterhouse.web.")
                && !name.startsWith("org.chapterhouse.web.site.")
                && !PublishGate.class.isAssignableFrom(type.getAnnotatedType().getJavaClass())) {
            type.veto();
        }
    }
}
