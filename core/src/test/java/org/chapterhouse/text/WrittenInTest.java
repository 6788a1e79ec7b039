package org.chapterhouse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class WrittenInTest {

    private static final String SPANISH = """
            COMUNICADO DE PRENSA
            PARA PUBLICACIÓN INMEDIATA
            Tucson, Arizona, 1 de diciembre de 2026

            La red de trabajadoras del hogar firma su primer convenio con el condado

            La red firmó el martes un convenio que fija un salario mínimo de 21 dólares por hora.

            Contacto de prensa: Beatriz Lugo, 520-555-0170
            """;

    @Test
    void aTextIsWrittenInTheLanguageOfItsSmallWords() {
        assertThat(WrittenIn.of(SPANISH)).contains(Locale.forLanguageTag("es"));
        assertThat(WrittenIn.of("The union will ask the council to pass the bill, and it will be there."))
                .contains(Locale.forLanguageTag("en"));
        assertThat(WrittenIn.of("Le syndicat demande une loi et le fait savoir dans les rues."))
                .contains(Locale.forLanguageTag("fr"));
    }

    @Test
    void aTextInTwoLanguagesIsOfNeither() {
        assertThat(
                        WrittenIn.of(
                                SPANISH
                                        + "The network signed the agreement on Tuesday, and the county will pay for the first year of it."))
                .isEmpty();
    }

    @Test
    void aNeighbourOfALanguageIsNotTakenForIt() {
        assertThat(
                        WrittenIn.of(
                                "O sindicato pede uma lei e não desiste: os vereadores votam por ela, e se unem ao povo da cidade."))
                .contains(Locale.forLanguageTag("pt"));
    }

    @Test
    void aFewNamesSayNothing() {
        assertThat(WrittenIn.of("Rally in El Paso: Los Lobos y La Santa Cecilia"))
                .isEmpty();
        assertThat(WrittenIn.of("")).isEmpty();
    }
}
