package org.chapterhouse.bakesales;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.security.Area;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.Verb;
import org.chapterhouse.setting.Settings;

/** Brings {@link Cakes}. */
@ApplicationScoped
public class BakeSalesPlugin implements Plugin {

    public static final String TILL = "bake-sales.till";

    @Override
    public String id() {
        return "bake-sales";
    }

    @Override
    public List<Area> areas() {
        return List.of(Area.of(TILL).may(Verb.VIEW, RoleId.EDITOR).may(Verb.EDIT));
    }

    @Override
    public List<Settings<?>> settings() {
        return List.of(
                Settings.of("prices", Prices.class)
                        .perSite()
                        .blank(Prices::usual)
                        .checks(Prices::findings),
                Settings.of("season", Season.class));
    }
}
