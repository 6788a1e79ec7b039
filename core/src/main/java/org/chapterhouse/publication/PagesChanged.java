package org.chapterhouse.publication;

import java.util.UUID;
import org.chapterhouse.problem.HouseOnly;

/**
 * A public page appeared, changed or went, on this node or another. Fired after the commit; whoever keeps drawn pages
 * drops those that show it.
 */
@HouseOnly
public record PagesChanged(UUID siteId, String typeId) {}
