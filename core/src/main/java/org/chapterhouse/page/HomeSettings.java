package org.chapterhouse.page;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.chapterhouse.form.BlockLink;
import org.chapterhouse.problem.HouseOnly;
import org.jspecify.annotations.Nullable;

/**
 * What a site has decided about its home page.
 *
 * @param blocks those of plugins that stand on it, in this order
 */
@HouseOnly
public record HomeSettings(@Size(max = 20) List<@Valid Chosen> blocks) {

    /** Where a block stands. */
    public enum Place {
        ABOVE_THE_NEWS,
        BELOW_THE_NEWS
    }

    /** A block that was chosen. */
    public record Chosen(
            @BlockLink @NotBlank String block,
            @NotNull @Nullable Place place) {}

    public HomeSettings {
        blocks = List.copyOf(blocks);
    }

    static HomeSettings usual() {
        return new HomeSettings(List.of());
    }
}
