package org.chapterhouse.bakesales;

import jakarta.enterprise.context.ApplicationScoped;
import org.chapterhouse.plugin.Plugin;

/** Brings {@link Cakes}. */
@ApplicationScoped
public class BakeSalesPlugin implements Plugin {

    @Override
    public String id() {
        return "bake-sales";
    }
}
