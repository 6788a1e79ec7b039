package org.chapterhouse.plugins.pressreleases.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verbs by which a text says that somebody speaks, in the languages that are read. */
final class Saying {

    private static final String ENGLISH = """
            said says added adds explained explains noted notes stated states commented comments continued continues
            declared declares announced announces wrote writes argued argues asked asks concluded concludes warned warns
            remarked recalled recalls observed observes insisted insists stressed stresses emphasized emphasised replied
            responded shared urged testified reflected acknowledged reported recounted
            """;

    private static final String FRENCH = "déclare affirme ajoute souligne indique explique rappelle précise conclut";

    private static final String SPANISH = """
            apunta explica afirma asegura subraya denuncia recuerda destaca señala añade cuenta relata sostiene advierte
            reclama exige critica detalla precisa dice indica expresa agrega lamenta insiste concluye resume
            destacó subrayó denunció recordó manifestó lamentó insistió dijo afirmó señaló explicó declaró agregó añadió
            expresó comentó indicó aseguró concluyó contó relató sostuvo remarcó apuntó advirtió reclamó exigió criticó
            detalló precisó puntualizó aseveró celebró resumió
            """;

    /** In more than one word. */
    private static final List<String> PHRASES = List.of(
            "told\\s\\S+",
            "pointed\\sout",
            "a\\s(?:déclaré|dit|affirmé|ajouté|expliqué|souligné|indiqué|conclu|rappelé|précisé)",
            "ha\\s\\p{L}{3,20}(?:ado|ido|cho|sto)");

    static final String VERB = Stream.of(ENGLISH, FRENCH, SPANISH)
            .flatMap(language -> Stream.of(language.strip().split("\\s+", -1)))
            .collect(Collectors.joining("|", "(?:", "|" + String.join("|", PHRASES) + ")"));

    private Saying() {}
}
