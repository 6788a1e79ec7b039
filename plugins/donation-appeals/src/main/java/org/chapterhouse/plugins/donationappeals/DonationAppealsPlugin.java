package org.chapterhouse.plugins.donationappeals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.render.Templates;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Listing;

/** Donation appeals: a list at /give and a page for each, which says by itself when it has ended. */
@ApplicationScoped
public class DonationAppealsPlugin implements Plugin {

    private final Templates templates = Templates.of(DonationAppealsPlugin.class, "donation-appeals");

    @Override
    public String id() {
        return "donation-appeals";
    }

    @Override
    public List<ContentType<?>> contentTypes() {
        return List.of(ContentType.of("donation-appeal", DonationAppeal.class)
                .title(DonationAppeal::title)
                .summary(DonationAppeal::summary)
                .path("/give/{slug}")
                .page(templates.page("appeal"))
                .listing(Listing.at("/give", templates.list("list")).aside())
                .current((appeal, today) -> !appeal.hasEnded(today))
                .changesAt(DonationAppeal::endsAt)
                .checks(DonationAppeal::findings)
                .build());
    }
}
