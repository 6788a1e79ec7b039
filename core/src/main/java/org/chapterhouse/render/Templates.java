package org.chapterhouse.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * The templates of one module, compiled into its jar from {@code src/main/jte/<folder>/}.
 *
 * <p>A page template has the parameters {@code content} and {@code page}, a list template {@code listing} and
 * {@code page}.
 */
public final class Templates {

    private final TemplateEngine engine;
    private final String folder;

    private Templates(TemplateEngine engine, String folder) {
        this.engine = engine;
        this.folder = folder;
    }

    /**
     * The templates compiled into the package {@code <package of the class>.templates}.
     *
     * @param owner any class of the module's root package
     * @param folder the folder below {@code src/main/jte}: the plugin's id
     */
    public static Templates of(Class<?> owner, String folder) {
        var engine = TemplatesInTheMaking.of(owner, folder).orElseGet(() -> compiled(owner));
        return new Templates(engine, folder);
    }

    private static TemplateEngine compiled(Class<?> owner) {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, owner.getClassLoader(), owner.getPackageName() + ".templates");
    }

    /** @throws IllegalArgumentException when there is no such template; so a wrong name is found at the start */
    public <T> PageTemplate<T> page(String name) {
        requireTemplate(name);
        return (content, page) -> draw(name, Map.of("content", content, "page", page));
    }

    /** @throws IllegalArgumentException when there is no such template */
    public ListTemplate list(String name) {
        requireTemplate(name);
        return (listing, page) -> draw(name, Map.of("listing", listing, "page", page));
    }

    private void requireTemplate(String name) {
        if (!engine.hasTemplate(file(name))) {
            throw new IllegalArgumentException("there is no template " + file(name));
        }
    }

    private String file(String name) {
        return folder + "/" + name + ".jte";
    }

    /** Draws a template with parameters of its own, for frames and screens. */
    public Html draw(String name, Map<String, Object> parameters) {
        var output = new StringOutput(8192);
        engine.render(file(name), parameters, output);
        return new Html(output.toString());
    }
}
