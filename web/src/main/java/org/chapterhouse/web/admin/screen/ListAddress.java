package org.chapterhouse.web.admin.screen;

import org.chapterhouse.site.Site;

/** Where the list of a type on a site stands. */
public final class ListAddress {

    private ListAddress() {}

    public static String of(String typeId, Site site) {
        return "/admin/content-list?type=" + typeId + "&site=" + site.slug();
    }

    /** The same as an action answers it. */
    public static String outcome(String typeId, Site site) {
        return "/admin/content-list.xhtml?faces-redirect=true&type=" + typeId + "&site=" + site.slug();
    }
}
