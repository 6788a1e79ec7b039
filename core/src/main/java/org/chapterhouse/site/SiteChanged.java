package org.chapterhouse.site;

/**
 * A site was made or its settings changed, on this node or another. Fired after the commit; whoever remembers what sites
 * are called or look like reads them anew.
 */
public record SiteChanged() {}
