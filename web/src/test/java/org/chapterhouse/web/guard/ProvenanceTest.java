package org.chapterhouse.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {

    @ParameterizedTest
    @CsvSource({
        // Sec-Fetch-Site, Origin, Referer, ours
        "same-origin, http://localhost:8080, http://localhost:8080/admin/, true",
        "same-origin, '', '', true",
        "same-origin, https://www.example.org, '', true",
        "same-site, http://localhost:8080, '', false",
        "cross-site, http://localhost:8080, http://localhost:8080/, false",
        "none, '', '', true",
        "none, http://localhost:8080, '', true",
        "none, https://evil.example, '', false",
        "nonsense, http://localhost:8080, '', false",
        "'', http://localhost:8080, '', true",
        "'', HTTP://LOCALHOST:8080, '', true",
        "'', https://www.example.org, '', true",
        "'', https://evil.example, http://localhost:8080/, false",
        "'', 'null', http://localhost:8080/, false",
        "'', http://localhost, '', false",
        "'', http://localhost:8080.evil.example, '', false",
        "'', http://localhost:8080@evil.example, '', false",
        "'', '', http://localhost:8080/admin/sign-in, true",
        "'', '', https://evil.example/http://localhost:8080/, false",
        "'', '', 'not a url', false",
        "'', '', '', false"
    })
    void tellsOurPagesFromOthers(String fetchSite, String origin, String referer, boolean ours) {
        Provenance provenance = new Provenance(fetchSite, origin, referer, "localhost:8080", "https://www.example.org");
        assertThat(provenance.isOurs()).isEqualTo(ours);
    }
}
