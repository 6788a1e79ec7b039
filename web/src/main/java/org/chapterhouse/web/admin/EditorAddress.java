package org.chapterhouse.web.admin;

import org.chapterhouse.workflow.CopyKey;

/** Where a text is edited: a reload, a bookmark and a page sent late all find the same text by it. */
record EditorAddress(String query) {

    /** The parameter that tells one new text from the others. */
    static final String NEW = "new";

    static EditorAddress of(CopyKey key) {
        return new EditorAddress(key.item()
                .map(id -> "id=" + id)
                .orElseGet(() -> "type=" + key.typeId() + "&site=" + key.siteSlug() + "&" + NEW + "=" + key.name()));
    }

    String url() {
        return "/admin/content-editor?" + query;
    }

    /** The address as an action answers it. */
    String outcome() {
        return "/admin/content-editor.xhtml?faces-redirect=true&" + query;
    }
}
