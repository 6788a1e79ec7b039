package org.chapterhouse.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.chapterhouse.security.AccountId;
import org.chapterhouse.web.AddressQuery;
import org.junit.jupiter.api.Test;

final class DrawnForTest {

    private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
    private static final AccountId ANA = new AccountId(UUID.fromString(ID));

    @Test
    void aScriptSaysItInAHeaderAndAFormInItsAddress() {
        assertThat(DrawnFor.of(ID, new AddressQuery("")).is(ANA)).isTrue();
        assertThat(DrawnFor.of("", new AddressQuery("type=story&drawn-for=" + ID))
                        .is(ANA))
                .isTrue();
    }

    @Test
    void whatSaysNothingOrNonsenseIsNobodys() {
        assertThat(DrawnFor.of("", new AddressQuery("")).account()).isEmpty();
        assertThat(DrawnFor.of("", new AddressQuery("drawn-for=")).account()).isEmpty();
        assertThat(DrawnFor.of(ID.toUpperCase(Locale.ROOT), new AddressQuery(""))
                        .account())
                .isEmpty();
        assertThat(DrawnFor.of("x", new AddressQuery("drawn-for=" + ID)).is(ANA))
                .as("the header counts")
                .isFalse();
    }
}
