package org.chapterhouse.bakesales.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.chapterhouse.bakesales.Cake;
import org.chapterhouse.bakesales.Cakes;
import org.chapterhouse.form.TypedRecord;
import org.chapterhouse.page.Done;
import org.chapterhouse.page.OpenSite;
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

    private final TypedRecord<NewCake> typed = TypedRecord.of("new-cake", NewCake.class, new NewCake("", 250));

    /** A cake that somebody brings. */
    public record NewCake(@NotBlank String name, @Min(0) int cents) {}

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

    public Done markDown() {
        cakes.markDown(site.slug());
        return Done.said("done.marked-down");
    }
}
