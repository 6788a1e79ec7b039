package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The editor of a press release, as the hands of a person know it. */
final class ReleaseEditor {

    static final String HEADLINE = "Statement in Support of Amnesty International Sex Work Policy";

    private static final Set<String> BESIDE_THE_RECORD = Set.of("slug", "language");

    private final Visitor person;
    private final Page page;

    private ReleaseEditor(Visitor person) {
        this(person, person.page());
    }

    private ReleaseEditor(Visitor person, Page page) {
        this.person = person;
        this.page = page;
    }

    static String sample() throws IOException {
        return Files.readString(
                Path.of("../../plugins/press-releases/src/test/resources/intake/press-release-2016.txt"));
    }

    /** A new release, made of the sample of 2016. */
    static ReleaseEditor fromText(Visitor person) throws IOException {
        var page = person.opens("/admin/new-from-text?type=press-release&site=national")
                .page();
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(sample());
        page.getByText("Read the text").click();
        var editor = new ReleaseEditor(person);
        assertThat(editor.field("headline")).hasValue(HEADLINE);
        return editor;
    }

    /** A new release with nothing in it. */
    static ReleaseEditor blank(Visitor person) {
        person.opens("/admin/content-editor?type=press-release&site=national");
        var editor = new ReleaseEditor(person);
        assertThat(editor.field("headline")).isVisible();
        return editor;
    }

    static ReleaseEditor at(Visitor person, String url) {
        person.page().navigate(url);
        return new ReleaseEditor(person);
    }

    /** The same text once more, in a tab of its own beside this one. */
    ReleaseEditor inAnotherTab() {
        var tab = person.context().newPage();
        tab.navigate(url());
        return new ReleaseEditor(person, tab);
    }

    String url() {
        return page.url().replaceAll("&done=.*", "");
    }

    /** By its path in the form: {@code contacts:1:name}; {@code slug} and {@code language} stand beside its fields. */
    Locator field(String path) {
        return page.locator("[id='form:" + (BESIDE_THE_RECORD.contains(path) ? "" : "fields:") + path + "']");
    }

    ReleaseEditor types(String path, String text) {
        unfolds(path).fill(text);
        return this;
    }

    /** Whether it is offered for choice or for typing. */
    ReleaseEditor chooses(String path, String value) {
        if ("SELECT".equals(unfolds(path).evaluate("field => field.tagName"))) {
            field(path).selectOption(value);
            return this;
        }
        return types(path, value);
    }

    /** The field, with the group it is folded away in opened first. */
    private Locator unfolds(String path) {
        var fold = page.locator("details.group:not([open])", new Page.LocatorOptions().setHas(field(path)));
        if (fold.count() > 0) {
            fold.locator("summary").click();
        }
        return field(path);
    }

    ReleaseEditor waitsUntilKept() {
        assertThat(page.locator("#saved")).containsText("Kept");
        return this;
    }

    /** The address where readers find it now. */
    String publishes() {
        publishes("Published. Readers see it now.");
        return page.locator(".notice a").getAttribute("href");
    }

    /** @param told what the page says then */
    void publishes(String told) {
        page.locator("[id='form:publish']").click();
        page.locator("[id='form:publishNow']").click();
        assertThat(page.locator(".notice")).containsText(told);
    }

    ReleaseEditor savesDraft() {
        page.locator("[id='form:saveDraft']").click();
        return this;
    }

    void withdraws() {
        choosesMore("form:withdraw");
        page.locator("[id='form:withdrawNow']").click();
        assertThat(page.locator(".notice")).containsText("Withdrawn");
    }

    private void choosesMore(String id) {
        page.locator(".edit-bar summary").click();
        page.locator("[id='" + id + "']").click();
    }

    Visitor person() {
        return person;
    }

    Page page() {
        return page;
    }
}
