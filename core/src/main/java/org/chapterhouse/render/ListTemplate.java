package org.chapterhouse.render;

/** Draws the middle of a list page; the house frame goes around it. */
@FunctionalInterface
public interface ListTemplate {

    Html draw(ListingPage listing, PageContext page);
}
