package org.chapterhouse.plugins.pressreleases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.chapterhouse.type.Beginning;
import org.junit.jupiter.api.Test;

final class LanguageOfReleaseTest {

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
    void theLanguageComesWithTheRelease() {
        assertThat(new ReleaseText().read(SPANISH, BEGINNING).language()).isEqualTo("es");
    }
}
