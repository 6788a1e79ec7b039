package org.chapterhouse.suite;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The site one works on stands in the address: tabs, lists and the switcher follow it. */
final class AdminSitesIT {

    private final OpenHouse house = OpenHouse.open();

    @Test
    void twoTabsWorkOnTwoSites() {
        try (var person = house.administrator()) {
            var denver = person.opens("/admin/home?site=denver").page();
            var tucson = person.context().newPage();
            tucson.navigate(house.address() + "/admin/home?site=tucson");
            assertThat(site(tucson)).hasText("Lantern Tucson");

            denver.locator(".rail-types a").getByText("Press releases").click();
            assertThat(site(denver)).hasText("Lantern Denver");
            denver.locator(".screen-head .button-primary").click();
            assertThat(site(denver)).hasText("Lantern Denver");
            tucson.reload();
            assertThat(site(tucson)).hasText("Lantern Tucson");
        }
    }

    private static Locator site(Page page) {
        return page.locator(".site-switcher .site-name");
    }

    @Test
    void whatIsEditedDecidesTheSite() {
        try (var person = house.administrator()) {
            var page = person.opens("/admin/content-list?type=chapter-page&site=baltimore")
                    .page();
            page.locator("tbody .col-title a").first().click();
            assertThat(site(page)).hasText("Lantern Baltimore");
            assertThat(page.locator(".rail-types [aria-current=page]")).hasText("Chapter pages");
            assertThat(page.locator("html")).hasAttribute("data-accent", "teal");
            page.locator(".back").click();
            assertThat(page).hasURL(house.address() + "/admin/content-list?type=chapter-page&site=baltimore");
        }
    }

    /** The bar of a phone has no room for it. */
    @Test
    void onAPhoneTheWayToThePublicSiteStandsAmongTheSites() {
        try (var person = house.administrator()) {
            var page = person.opens("/admin/home?site=denver").page();
            var link = page.locator(".site-switcher a").getByText("View site");
            page.locator(".site-switcher > summary").click();
            assertThat(link).isHidden();
            page.setViewportSize(Visitor.PHONE, 844);
            assertThat(link).isVisible();
            person.looksAtBothWidths("site-switcher-open");
            link.click();
            assertThat(page).hasURL(house.address() + "/chapters/denver");
        }
    }

    @Test
    void theSwitcherStaysInTheListWhereTheOtherSiteHasOne() {
        try (var person = house.administrator()) {
            var page = person.opens("/admin/content-list?type=chapter-page&site=denver")
                    .page();
            var links = page.locator(".site-switcher li a");
            assertThat(links.getByText("Lantern Tucson"))
                    .hasAttribute("href", "/admin/content-list?type=chapter-page&site=tucson");
            assertThat(links.getByText("Lantern Alliance")).hasAttribute("href", "/admin/home?site=national");
        }
    }

    @Test
    void aChapterIsEditedAndNotBegunTwice() {
        try (var person = house.administrator()) {
            var page = person.opens("/admin/content-list?type=chapter-profile&site=denver")
                    .page();
            assertThat(page.locator("h1")).hasText("Chapter");
            assertThat(page.locator(".rail-types [aria-current=page]")).hasText("Chapter");
            page.getByText("Edit the chapter").click();
            assertThat(page.locator(".status-panel")).containsText("Published");
            var address = page.url();
            person.opens("/admin/content-editor?type=chapter-profile&site=denver");
            assertThat(page).hasURL(address);
        }
    }
}
