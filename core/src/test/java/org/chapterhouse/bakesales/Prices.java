package org.chapterhouse.bakesales;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.chapterhouse.form.Finding;
import org.chapterhouse.form.Group;
import org.chapterhouse.text.Secret;
import org.jspecify.annotations.Nullable;

/** What a cake costs on a site, and who takes cards there. */
public record Prices(
        @Min(0) @Max(10_000) int cents,
        @NotBlank @Size(max = 3) String currency,
        @Group("cards") @Nullable URI terminal,
        Secret terminalKey) {

    static Prices usual() {
        return new Prices(250, "USD", null, Secret.NONE);
    }

    List<Finding> findings() {
        return terminalKey.isSet() && terminal == null
                ? List.of(Finding.at("terminal", "check.no-terminal"))
                : List.of();
    }
}
