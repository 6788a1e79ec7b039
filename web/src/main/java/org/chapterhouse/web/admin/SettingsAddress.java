package org.chapterhouse.web.admin;

import org.chapterhouse.site.Site;

/** Where settings are changed, and on which site one works while one does. */
record SettingsAddress(String id, Site site) {

    String query() {
        return "settings=" + id + "&site=" + site.slug();
    }

    String url() {
        return "/admin/settings-editor?" + query();
    }

    String history() {
        return "/admin/settings-history?" + query();
    }

    /** The address as an action answers it. */
    String outcome() {
        return "/admin/settings-editor.xhtml?faces-redirect=true&" + query();
    }

    static String list(Site site) {
        return "/admin/all-settings?site=" + site.slug();
    }
}
