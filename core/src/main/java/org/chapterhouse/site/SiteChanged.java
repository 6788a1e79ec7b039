package org.chapterhouse.site;

/** A site was made or its settings changed; fired inside the transaction that did it. */
public record SiteChanged(Site site) {}
