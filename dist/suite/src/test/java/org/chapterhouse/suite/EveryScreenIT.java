package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * List, editor, history and preview of every content type on every site where it may stand, with every field empty and
 * every field filled. Which types there are is read off the admin's own navigation, so that of a plugin not yet written
 * is tried as well.
 */
final class EveryScreenIT {

    private static final int OK = 200;

    private final OpenHouse house = OpenHouse.open();

    /**
     * A content type on a site, by the links that lead there.
     *
     * @param isFirst of its type: there every screen is looked at closely, elsewhere only the words and the colour differ
     */
    private record Place(String site, String home, String type, String list, boolean isFirst) {

        String name() {
            return (type + "-" + site).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        }
    }

    @TestFactory
    Stream<DynamicTest> everyScreenOfEveryTypeOnEverySite() {
        var places = places();
        assertThat(places).as("what the navigation leads to").isNotEmpty();
        return places.stream()
                .map(place -> DynamicTest.dynamicTest(place.type() + " of " + place.site(), () -> visits(place)));
    }

    @TestFactory
    Stream<DynamicTest> everyToolOnEverySite() {
        var tools = new ArrayList<Link>();
        try (var person = house.administrator()) {
            var page = person.opens("/admin/home").page();
            for (var site : links(page.locator(".site-switcher li a"))) {
                page.navigate(house.address() + site.href());
                tools.addAll(links(page.locator(".rail-tools a")));
            }
        }
        assertThat(tools).as("what the navigation leads to besides content").isNotEmpty();
        return tools.stream()
                .map(tool -> DynamicTest.dynamicTest(tool.words() + " at " + tool.href(), () -> visits(tool)));
    }

    /** Its list, and every form it leads to, empty and filled, with the history of it. */
    private void visits(Link tool) {
        try (var person = house.administrator()) {
            var page = person.page();
            opens(person, tool.href());
            person.looksAtBothWidths(nameOf(tool.href()));
            for (var form : links(page.locator(".tasks .row-title"))) {
                for (var isFilled : List.of(false, true)) {
                    opens(person, form.href());
                    var editor = new AnyEditor(page).emptiesEverything();
                    if (isFilled) {
                        editor.fillsEverything();
                    }
                    if (!editor.savesDraft()) {
                        person.mayBeAsked(Questions.LEAVE);
                    }
                    person.looksAtBothWidths(nameOf(form.href()) + (isFilled ? "-filled" : "-empty"));
                    page.reload();
                }
            }
        }
    }

    private static String nameOf(String href) {
        return href.replaceAll("[^a-z]+", "-");
    }

    private List<Place> places() {
        var places = new ArrayList<Place>();
        var seen = new HashSet<String>();
        try (var person = house.administrator()) {
            var page = person.opens("/admin/home").page();
            for (var site : links(page.locator(".site-switcher li a"))) {
                page.navigate(house.address() + site.href());
                for (var type : links(page.locator(".rail-types a"))) {
                    places.add(new Place(site.words(), site.href(), type.words(), type.href(), seen.add(type.words())));
                }
            }
        }
        return places;
    }

    /** The pages of plugins, wherever the navigation leads to one. */
    @TestFactory
    Stream<DynamicTest> everyPageOfAPlugin() {
        var pages = new ArrayList<Link>();
        try (var person = house.administrator()) {
            var page = person.opens("/admin/home").page();
            for (var site : links(page.locator(".site-switcher li a"))) {
                page.navigate(house.address() + site.href());
                pages.addAll(links(page.locator(".rail-plugins a")));
            }
        }
        return pages.stream()
                .map(link -> DynamicTest.dynamicTest(link.href(), () -> {
                    try (var person = house.administrator()) {
                        opens(person, link.href());
                        person.looksAtBothWidths(link.href().replaceAll("[^a-z]+", "-"));
                    }
                }));
    }

    private record Link(String words, String href) {}

    private static List<Link> links(Locator found) {
        return found.all().stream()
                .map(link -> new Link(link.textContent().strip(), String.valueOf(link.getAttribute("href"))))
                .toList();
    }

    private void visits(Place place) {
        try (var person = house.administrator()) {
            var page = person.page();
            opens(person, place.home());
            opens(person, place.list());
            looksAt(person, place, "list");
            for (var isFilled : List.of(false, true)) {
                var name = isFilled ? "filled" : "empty";
                opens(person, place.list());
                opens(person, hrefOf(page, ".screen-head .button-primary"));
                var editor = new AnyEditor(page);
                if (page.url().contains("id=")) { // of some types a site has one, which is changed
                    editor.emptiesEverything();
                }
                if (isFilled) {
                    editor.fillsEverything();
                }
                looksAt(person, place, "new-" + name);
                looksAtPreview(person, place, "new-" + name + "-preview");
                assertThat(editor.savesDraft())
                        .as(() -> "saved: " + editor.refusals())
                        .isTrue();
                looksAtWhatIsSaved(person, place, name);
            }
            opens(person, place.list());
        }
    }

    private void looksAtWhatIsSaved(Visitor person, Place place, String name) {
        var page = person.page();
        page.reload();
        looksAt(person, place, name);
        looksAtPreview(person, place, name + "-preview");
        opens(person, "/admin/" + hrefOf(page, "a[href*='history?id=']"));
        looksAt(person, place, name + "-history");
    }

    private static void looksAt(Visitor person, Place place, String name) {
        if (place.isFirst()) {
            person.looksAtBothWidths(place.name() + "-" + name);
        }
    }

    /** In a tab of its own; the editor stays where it is. */
    private void looksAtPreview(Visitor person, Place place, String name) {
        var tab = person.context().newPage();
        try {
            var answer = tab.navigate(house.address() + hrefOf(person.page(), ".preview-head a"));
            assertThat(answer.status()).as("the status of " + tab.url()).isEqualTo(OK);
            if (place.isFirst()) {
                person.looksAt(tab, place.name() + "-" + name);
            }
        } finally {
            tab.close();
        }
    }

    private static String hrefOf(Page page, String link) {
        return String.valueOf(page.locator(link).first().getAttribute("href"));
    }

    private void opens(Visitor person, String path) {
        var answer = person.page().navigate(house.address() + path);
        assertThat(answer.status()).as("the status of " + path).isEqualTo(OK);
    }
}
