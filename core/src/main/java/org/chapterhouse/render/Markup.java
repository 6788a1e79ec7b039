package org.chapterhouse.render;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.text.Languages;

/** One element with text in it, written where a template could forget an attribute. Escapes as templates do. */
final class Markup {

    private final String name;
    private final StringOutput output = new StringOutput(128);

    private Markup(String name) {
        this.name = name;
        output.writeContent("<" + name);
    }

    static Markup element(String name) {
        return new Markup(name);
    }

    static Html nothing() {
        return new Html("");
    }

    Markup with(String attribute, String value) {
        output.writeContent(" " + attribute + "=\"");
        Escape.htmlAttribute(value, output);
        output.writeContent("\"");
        return this;
    }

    Markup with(String attribute, Optional<String> value) {
        value.ifPresent(present -> with(attribute, present));
        return this;
    }

    /** Says the language of the text, and which way it runs, where they are not those around it. */
    Markup in(Optional<Locale> language) {
        return with("lang", language.map(Locale::toLanguageTag)).with("dir", language.map(Languages::direction));
    }

    Html around(String text) {
        output.writeContent(">");
        Escape.htmlContent(text, output);
        output.writeContent("</" + name + ">");
        return new Html(output.toString());
    }
}
