package org.chapterhouse.bakesales.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.bakesales.Cake;
import org.chapterhouse.bakesales.Cakes;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.TypedRecord;
import org.chapterhouse.screen.Done;
import org.chapterhouse.screen.OpenSite;
import org.chapterhouse.screen.Picked;
import org.chapterhouse.screen.Upload;
import org.chapterhouse.site.Site;
import org.jspecify.annotations.Nullable;

/** What is done at the till. */
@Named
@RequestScoped
public class Till {

    @Inject
    Cakes cakes;

    @Inject
    OpenSite site;

    @Inject
    Validator validator;

    @Inject
    Picked picked;

    private final TypedRecord<Grumble> grumble = TypedRecord.of("grumble", Grumble.class, new Grumble("", ""));
    private final TypedRecord<NewCake> typed = TypedRecord.of("new-cake", NewCake.class, new NewCake("", 250));

    /** A cake that somebody brings. */
    public record NewCake(@NotBlank String name, @Min(0) int cents) {}

    /** What somebody does not like about one. */
    public record Grumble(
            @NotBlank String about,
            @NotBlank @Size(max = 200) String words) {}

    public TypedRecord<Grumble> getGrumble() {
        return grumble;
    }

    public TypedRecord<NewCake> getTyped() {
        return typed;
    }

    public long getWorth() {
        return cakes.worth(site.slug());
    }

    /** Stays on the page while something does not fit. */
    public @Nullable Done bring() {
        return typed.read(validator)
                .map(cake -> {
                    cakes.bring(site.slug(), new Cake(cake.name(), Cake.Size.SMALL, cake.cents(), Optional.empty()));
                    return Done.said("done.brought");
                })
                .orElse(null);
    }

    /** A cake on each line, the name first and then the cents. */
    public Done take(Upload list) {
        list.text()
                .lines()
                .map(line -> line.split(",", 2))
                .forEach(cake -> cakes.bring(
                        site.slug(),
                        new Cake(cake[0], Cake.Size.SMALL, Integer.parseInt(cake[1].strip()), Optional.empty())));
        return Done.said("done.taken");
    }

    /** What is chosen by the pickers, empty while nothing is. */
    public String getChosen() {
        var release = picked.content("release", "press-release", "policy-statement");
        return Stream.concat(release.map(ContentId::toString).stream(), picked.site("chapter").map(Site::name).stream())
                .collect(Collectors.joining(", "));
    }

    public @Nullable Done grumble() {
        return grumble.read(validator).map(heard -> Done.said("done.grumbled")).orElse(null);
    }

    public Done markDown() {
        cakes.markDown(site.slug());
        return Done.said("done.marked-down");
    }
}
