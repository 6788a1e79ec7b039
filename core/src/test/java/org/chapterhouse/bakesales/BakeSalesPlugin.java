package org.chapterhouse.bakesales;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.chapterhouse.health.HealthCheck;
import org.chapterhouse.page.PublicPage;
import org.chapterhouse.person.PersonalData;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.render.PageContext;
import org.chapterhouse.screen.AdminPage;
import org.chapterhouse.screen.Menu;
import org.chapterhouse.screen.Table;
import org.chapterhouse.security.Area;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.Verb;
import org.chapterhouse.setting.Settings;
import org.chapterhouse.text.RichText;

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
    public List<AdminPage> adminPages() {
        return List.of(AdminPage.of("till")
                .needs(TILL, Verb.VIEW)
                .in(Menu.MONEY)
                .table(Table.of("cakes", Cake.class)
                        .sortable("name", Cake::name)
                        .column("size", Cake::size)
                        .sortable("cents", Cake::cents)
                        .column("baked", Cake::bakedAt)
                        .searchable()
                        .readBy(Cakes.class, Cakes::list)));
    }

    @Override
    public List<Settings<?>> settings() {
        return List.of(
                Settings.of("prices", Prices.class)
                        .perSite()
                        .blank(Prices::usual)
                        .checks(Prices::findings)
                        .triedOutBy(Terminal.class, Terminal::ring),
                Settings.of("season", Season.class));
    }

    @Override
    public List<HealthCheck> healthChecks() {
        return List.of(HealthCheck.of("oven").atMost(Duration.ofSeconds(2)).doneBy(Oven.class, Oven::look));
    }

    @Override
    public List<PublicPage<?>> publicPages() {
        return List.of(PublicPage.of("bake-sale", Offer.class)
                .at("/bake-sale")
                .drawnBy((offer, page) ->
                        page.rich(RichText.fromPlainText(page.words().page("price", priceOn(page)))))
                .madeBy(Cakes.class, Cakes::offer));
    }

    @Override
    public List<PersonalData<?>> personalData() {
        return List.of(
                PersonalData.of("orders", Ordered.class)
                        .about(Orders.class, Orders::of)
                        .forget(Orders.class, Orders::forget),
                PersonalData.of("complaints", Ordered.class)
                        .about(Complaints.class, Complaints::of)
                        .forget(Complaints.class, Complaints::forget));
    }

    /** A template knows no secrets: of the key there is never anything to show. */
    private static String priceOn(PageContext page) {
        var prices = page.settings(Prices.class);
        return prices.cents() + " " + prices.currency() + prices.terminalKey().value();
    }
}
