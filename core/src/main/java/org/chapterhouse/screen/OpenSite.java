package org.chapterhouse.screen;

import jakarta.enterprise.context.RequestScoped;
import org.chapterhouse.problem.HouseOnly;

/** The site on which somebody works at this moment, as the address of their admin page names it. */
@RequestScoped
public class OpenSite {

    private String slug = "";

    /** Its short name, by which a front class asks for a permission; empty anywhere else than on an admin page. */
    public String slug() {
        return slug;
    }

    @HouseOnly
    public void open(String site) {
        slug = site;
    }
}
