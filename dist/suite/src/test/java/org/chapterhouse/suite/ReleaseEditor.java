package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The editor of a press release, as the hands of a person know it. */
final class ReleaseEditor {

    static final String HEADLINE = "Statement in Support of Amnesty International Sex Work Policy";

    private final Visitor person;
    private final Page page;

    private ReleaseEditor(Visitor person) {
        this.person = person;
        this.page = person.page();
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

    static ReleaseEditor at(Visitor person, String url) {
        person.page().navigate(url);
        return new ReleaseEditor(person);
    }

    String url() {
        return page.url().replaceAll("&done=.*", "");
    }

    /** By its path in the form: {@code contacts:1:name}. */
    Locator field(String path) {
        return page.locator("[id='form:" + path + "']");
    }

    ReleaseEditor types(String path, String text) {
        field(path).fill(text);
        return this;
    }

    ReleaseEditor waitsUntilKept() {
        assertThat(page.locator("#saved")).containsText("Kept");
        return this;
    }

    /** The address where readers find it now. */
    String publishes() {
        page.locator("[id='form:publish']").click();
        assertThat(page.locator(".notice")).containsText("Published. Readers see it now.");
        return page.locator(".notice a").getAttribute("href");
    }

    ReleaseEditor savesDraft() {
        choosesMore("form:saveDraft");
        return this;
    }

    void withdraws() {
        person.agreesTo("Withdraw");
        choosesMore("form:withdraw");
        assertThat(page.locator(".notice")).containsText("Withdrawn");
    }

    private void choosesMore(String id) {
        page.locator(".edit-bar summary").click();
        page.locator("[id='" + id + "']").click();
    }

    Visitor person() {
        return person;
    }
}
