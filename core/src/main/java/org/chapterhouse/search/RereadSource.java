package org.chapterhouse.search;

/** An order to make the documents of a plugin's source anew. */
record RereadSource(String source) {}
