package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The print version on paper, as Chromium prints it. */
final class PrintIT {

    private final OpenHouse house = OpenHouse.open();

    @Test
    void onPaperItIsLaidOutInItsStyleAndTheAddressComesLast() throws Exception {
        try (var author = house.administrator();
                var reader = house.visitor(Visitor.WIDE)) {
            var address = ReleaseEditor.fromText(author)
                    .types("headline", "On paper")
                    .types("slug", "on-paper")
                    .publishes();
            reader.opens(address + "/print");
            var pdf = reader.page().pdf();
            Files.write(Path.of("target", "screenshots", "release-print.pdf"), pdf);
            try (var document = Loader.loadPDF(pdf)) {
                var text = new PDFTextStripper().getText(document);
                assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
                assertThat(text)
                        .containsSubsequence(
                                "Print Version – On paper",
                                "Katherine Koster",
                                "877-776-2004 x. 2",
                                "[5/26/2016 – For Immediate Release]",
                                "501c3 charity",
                                address)
                        .doesNotContain("Skip to content");
                assertThat(text.strip()).endsWith(address);
            }
        }
    }
}
