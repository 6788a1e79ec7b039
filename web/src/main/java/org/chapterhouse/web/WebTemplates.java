package org.chapterhouse.web;

import org.chapterhouse.render.Templates;

/** The templates of this module: {@code src/main/jte/<folder>/}. */
public final class WebTemplates {

    private WebTemplates() {}

    public static Templates of(String folder) {
        return Templates.of(WebTemplates.class, folder);
    }
}
