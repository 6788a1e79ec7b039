package org.chapterhouse.render;

/** Draws the middle of one page; the house frame goes around it. */
@FunctionalInterface
public interface PageTemplate<T> {

    Html draw(T content, PageContext page);
}
