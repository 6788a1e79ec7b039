package org.chapterhouse.render;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * Markup that is ready to be shown: drawn by a template, or canonical rich text.
 *
 * <p>Templates write it as it is and escape everything else, so nothing a person typed becomes one of these but
 * through {@link org.chapterhouse.text.RichText}.
 */
public final class Html implements Content {

    private final String markup;

    Html(String markup) {
        this.markup = markup;
    }

    public String markup() {
        return markup;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(markup);
    }

    @Override
    public boolean isEmptyContent() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }
}
