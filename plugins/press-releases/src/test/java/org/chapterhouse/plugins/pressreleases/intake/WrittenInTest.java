package org.chapterhouse.plugins.pressreleases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chapterhouse.type.Beginning;
import org.junit.jupiter.api.Test;

final class WrittenInTest {

    private static final Beginning BEGINNING = new Beginning(ZoneOffset.UTC, LocalDate.of(2026, 11, 30));
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
        assertThat(WrittenIn.of(SPANISH)).isEqualTo("es");
        assertThat(WrittenIn.of("The union will ask the council to pass the bill, and it will be there."))
                .isEqualTo("en");
        assertThat(WrittenIn.of("Le syndicat demande une loi et le fait savoir dans les rues."))
                .isEqualTo("fr");
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
                .isEqualTo("pt");
    }

    @Test
    void aFewNamesSayNothing() {
        assertThat(WrittenIn.of("Rally in El Paso: Los Lobos y La Santa Cecilia"))
                .isEmpty();
        assertThat(WrittenIn.of("")).isEmpty();
    }

    @Test
    void theLanguageComesWithTheRelease() {
        assertThat(new ReleaseText().read(SPANISH, BEGINNING).language()).isEqualTo("es");
    }
}
