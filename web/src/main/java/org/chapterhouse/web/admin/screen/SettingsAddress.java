package org.chapterhouse.web.admin.screen;

import org.chapterhouse.site.Site;

/** Where settings are changed, and on which site one works while one does. */
public record SettingsAddress(String id, Site site) {

    public String query() {
        return "settings=" + id + "&site=" + site.slug();
    }

    public String url() {
        return "/admin/settings-editor?" + query();
    }

    public String history() {
        return "/admin/settings-history?" + query();
    }

    /** The address as an action answers it. */
    public String outcome() {
        return "/admin/settings-editor.xhtml?faces-redirect=true&" + query();
    }

    public static String list(Site site) {
        return "/admin/all-settings?site=" + site.slug();
    }
}
