package org.chapterhouse.render;

/** Writes one page as plain text. */
@FunctionalInterface
public interface TextTemplate<T> {

    String write(T content, PageContext page);
}
