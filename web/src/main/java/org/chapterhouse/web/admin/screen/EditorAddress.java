package org.chapterhouse.web.admin.screen;

import org.chapterhouse.workflow.CopyKey;

/** Where a text is edited: a reload, a bookmark and a page sent late all find the same text by it. */
public record EditorAddress(String query) {

    /** The parameter that tells one new text from the others. */
    public static final String NEW = "new";

    public static EditorAddress of(CopyKey key) {
        return new EditorAddress(key.item()
                .map(id -> "id=" + id)
                .orElseGet(() -> "type=" + key.typeId() + "&site=" + key.siteSlug() + "&" + NEW + "=" + key.name()));
    }

    public String url() {
        return "/admin/content-editor?" + query;
    }

    /** The address as an action answers it. */
    public String outcome() {
        return "/admin/content-editor.xhtml?faces-redirect=true&" + query;
    }
}
