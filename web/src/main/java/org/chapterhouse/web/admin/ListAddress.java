package org.chapterhouse.web.admin;

import org.chapterhouse.site.Site;

/** Where the list of a type on a site stands. */
final class ListAddress {

    private ListAddress() {}

    static String of(String typeId, Site site) {
        return "/admin/content-list?type=" + typeId + "&site=" + site.slug();
    }

    /** The same as an action answers it. */
    static String outcome(String typeId, Site site) {
        return "/admin/content-list.xhtml?faces-redirect=true&type=" + typeId + "&site=" + site.slug();
    }
}
