package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScreenMarkupTest {

    private static ScreenMarkup view(String middle) {
        return new ScreenMarkup("""
                <ch:page xmlns="http://www.w3.org/1999/xhtml" xmlns:ch="urn:chapterhouse" xmlns:ui="jakarta.faces.facelets"
                         xmlns:p="primefaces" xmlns:h="jakarta.faces.html">%s</ch:page>
                """.formatted(middle));
    }

    @Test
    void tagsOfTheSuiteAndElementsOfTextAreWelcome() {
        var good = view("<p><ch:text word=\"till.help\"/> #{till.count}</p><ch:table name=\"cakes\"/>"
                + "<ui:fragment rendered=\"#{till.open}\"><a href=\"/admin/home\">#{till.name}</a></ui:fragment>");
        assertThat(good.faults()).isEmpty();
        assertThat(good.words()).containsExactly("till.help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>1</script>",
                "<style>p {}</style>",
                "<p onclick=\"x()\"/>",
                "<p style=\"color: red\"/>",
                "<p:dataTable/>",
                "<h:outputText value=\"#{till.html}\" escape=\"false\"/>",
                "<ui:include src=\"/admin/home.xhtml\"/>",
                "<form action=\"/admin/leftover\"/>",
                "<iframe src=\"/\"/>",
                "<img src=\"https://elsewhere.example/x.png\"/>",
                "<a href=\"https://elsewhere.example\"/>",
                "<a href=\"//elsewhere.example\"/>",
                "<a href=\"javascript:x()\"/>",
                "<a href=\"#{till.url}\"/>",
                "<p>Written in the view</p>",
                "<ch:form word=\"a\"/><ch:form word=\"b\"/>",
                "<ch:form name=\"a\" word=\"a\"/><ch:upload name=\"a\" word=\"b\" kinds=\"csv\"/>",
                "<ch:upload name=\"a\" word=\"b\" kinds=\"csv exe\"/>"
            })
    void allElseIsNot(String middle) {
        assertThat(view(middle).faults()).isNotEmpty();
    }

    @Test
    void severalFormsWithNamesAreWelcomeAndAFileHasALabel() {
        var good = view("<ch:form word=\"a\"/><ch:form name=\"b\" word=\"b\"/>"
                + "<ch:upload name=\"c\" word=\"c\" kinds=\"csv text\"/>");
        assertThat(good.faults()).isEmpty();
        assertThat(good.words()).containsExactly("a", "b", "c", "c.label");
    }

    @Test
    void aPageBeginsWithItsTag() {
        assertThat(new ScreenMarkup("<p xmlns=\"http://www.w3.org/1999/xhtml\"/>").faults())
                .singleElement()
                .asString()
                .contains("ch:page");
    }
}
