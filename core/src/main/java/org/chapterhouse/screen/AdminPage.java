package org.chapterhouse.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.Verb;

/**
 * A screen of the plugin's own among those of the admin.
 *
 * <pre>{@code
 * AdminPage.of("till").needs("bake-sales.till", Verb.VIEW).in(Menu.MONEY).table(Table.of("cakes", Cake.class)...)
 * }</pre>
 *
 * <p>Its view is the file {@code META-INF/resources/admin/x/<plugin>/<page>.xhtml} in the plugin's jar, and it stands at {@code
 * /admin/x/<plugin>/<page>} of every site on which somebody may see it. A page that does not say what one needs for it is seen by
 * nobody: its plugin is left out. What it is called stands in the plugin's messages: {@code admin.till.title}.
 *
 * @param name a word of its own in the plugin
 * @param permit what one needs to see it
 * @param menu under which heading of the navigation it stands
 * @param tables what it lists
 */
public record AdminPage(String name, Optional<Permit> permit, Menu menu, List<Table<?>> tables) {

    /**
     * What one needs, on the site that is worked on.
     *
     * @param area an area or a content type of the plugin
     */
    public record Permit(String area, Verb verb) {}

    public AdminPage {
        tables = List.copyOf(tables);
    }

    public static AdminPage of(String name) {
        return new AdminPage(name, Optional.empty(), Menu.MORE, List.of());
    }

    /** @param area an area or a content type of the plugin */
    public AdminPage needs(String area, Verb verb) {
        return new AdminPage(name, Optional.of(new Permit(area, verb)), menu, tables);
    }

    public AdminPage in(Menu heading) {
        return new AdminPage(name, permit, heading, tables);
    }

    /** Lists something there, by {@code <ch:table name="..."/>}. */
    public AdminPage table(Table<?> table) {
        var more = new ArrayList<>(tables);
        more.add(table);
        return new AdminPage(name, permit, menu, more);
    }

    @HouseOnly
    public Optional<Table<?>> table(String wanted) {
        return tables.stream()
                .filter(table -> table.name().equals(wanted))
                .<Table<?>>map(table -> table)
                .findFirst();
    }

    /** The keys of all the words that it needs in the plugin's messages. */
    @HouseOnly
    public List<String> words() {
        var keys = new ArrayList<>(List.of("admin." + name + ".title"));
        tables.forEach(table -> keys.addAll(table.words()));
        return keys;
    }
}
