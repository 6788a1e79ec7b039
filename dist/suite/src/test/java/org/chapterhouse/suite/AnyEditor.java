package org.chapterhouse.suite;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The editor of a type that this test knows nothing of: whatever there is to fill in is filled in, or emptied. */
final class AnyEditor {

    private static final String CONTROLS =
            "#form :is(input, textarea):not([type=hidden], [type=file], [data-rich], [data-link], [role=combobox])";
    /** Those of the record: the language beside it stays, so that the screens are seen in the site's. */
    private static final String CHOICES = "#form select[id^='form:fields:']";

    private static final String CLOSED = "#form details.group:not([open]) > summary";
    private static final String PICKERS = "#form .picker";
    private static final String RICH = "#form .ProseMirror";
    private static final String ADD = "#form .rows > button";
    private static final int A_FEW = 12;
    private static final int LONG_ENOUGH = 300;

    private final Page page;
    private int filled;

    AnyEditor(Page page) {
        this.page = page;
    }

    /** Every field there is, those that show under a condition included, and two rows wherever rows can be added. */
    AnyEditor fillsEverything() {
        unfolds();
        for (var add : page.locator(ADD).all()) {
            add.click();
            settles();
            add.click();
            settles();
        }
        fillsWhatIsShown();
        for (var select : page.locator(CHOICES).all()) {
            triesChoices(select);
        }
        return this;
    }

    AnyEditor emptiesEverything() {
        unfolds();
        for (var remove = removeFirst(); remove.count() > 0; remove = removeFirst()) {
            remove.click();
            settles();
        }
        page.locator(CONTROLS).all().stream().filter(Locator::isVisible).forEach(control -> control.fill(""));
        for (var chosen = page.locator(PICKERS + " .picker-chosen button"); chosen.count() > 0; ) {
            chosen.first().click();
        }
        page.locator(RICH).all().forEach(text -> text.fill(""));
        return this;
    }

    /** Opens what is folded away. */
    private void unfolds() {
        for (var closed = page.locator(CLOSED); closed.count() > 0; ) {
            closed.first().click();
        }
    }

    private Locator removeFirst() {
        return page.locator("#form .row-card")
                .getByText("Remove", new Locator.GetByTextOptions().setExact(true))
                .first();
    }

    /** Chooses everything once, then what shows most. */
    private void triesChoices(Locator select) {
        var values = select.locator("option").all().stream()
                .map(option -> Objects.requireNonNull(option.getAttribute("value")))
                .toList();
        if (values.size() > A_FEW) {
            select.selectOption(values.get(values.size() - 1));
            return;
        }
        var shows = values.stream()
                .map(value -> new Shown(value, fieldsWith(select, value)))
                .toList();
        shows.stream().max(Comparator.comparing(Shown::fields)).ifPresent(most -> fieldsWith(select, most.value()));
    }

    private record Shown(String value, int fields) {}

    private int fieldsWith(Locator select, String value) {
        select.selectOption(value);
        settles();
        fillsWhatIsShown();
        return page.locator("#form .field").count();
    }

    private void fillsWhatIsShown() {
        for (var control : page.locator(CONTROLS).all()) {
            if (control.isVisible() && control.inputValue().isEmpty()) {
                control.fill(fitting(control));
            }
        }
        for (var picker : page.locator(PICKERS).all()) {
            choosesFirst(picker);
        }
        for (var text : page.locator(RICH).all()) {
            if (text.innerText().isBlank()) {
                text.fill("Words of a paragraph, number " + ++filled + ".");
            }
        }
    }

    /** Something is found, or a sentence says that nothing is. */
    private void choosesFirst(Locator picker) {
        var search = picker.getByRole(AriaRole.COMBOBOX);
        if (!search.isVisible() || picker.locator(".picker-chosen li").count() > 0) {
            return;
        }
        search.click();
        picker.locator(".picker-note:not(:empty)").waitFor();
        var found = picker.getByRole(AriaRole.OPTION);
        if (found.count() > 0) {
            found.first().click();
        }
    }

    private String fitting(Locator control) {
        if ("decimal".equals(control.getAttribute("inputmode"))) {
            return "7";
        }
        return switch (Objects.requireNonNullElse(control.getAttribute("type"), "text")) {
            case "date" -> "2027-05-04";
            case "datetime-local" -> "2027-05-04T10:30";
            case "url" -> "https://example.org/a-page";
            case "number" -> "7";
            case "email" -> "somebody@example.org";
            default -> "Words " + ++filled;
        };
    }

    /** Until the page has no question to the server under way. */
    private void settles() {
        for (var tries = 0; tries < LONG_ENOUGH; tries++) {
            if (page.evaluate("PrimeFaces.ajax.Queue.isEmpty()").equals(true)) {
                return;
            }
            page.waitForTimeout(50);
        }
        throw new AssertionError("The page never came to rest: " + page.url());
    }

    /** Whether it was saved; otherwise the page says what stands in the way. */
    boolean savesDraft() {
        var button = page.locator("[id='form:saveDraft'], [id='form:saveOnly']").first();
        if (!button.isVisible()) {
            page.locator(".edit-bar summary").click();
        }
        button.click();
        page.locator(".notice[role=status], .error-summary").first().waitFor();
        return page.locator(".error-summary").count() == 0;
    }

    List<String> refusals() {
        return page.locator(".error-summary").allInnerTexts();
    }
}
