package org.chapterhouse.screen;

/**
 * What an act on an admin page answers when it is done: which page comes next, and what it says.
 *
 * @param page an admin page of the plugin; empty for the one on which it was done
 * @param word the key of what is said there, in the plugin's messages: {@code done.sold}
 */
public record Done(String page, String word) {

    /** The key of every such word begins so: nobody can make a page say anything else by its address. */
    public static final String WORDS = "done.";

    public Done {
        if (!word.matches("done\\.[a-z0-9.-]{1,60}")) {
            throw new IllegalArgumentException(
                    "what was done is said by a word that begins with " + WORDS + ": " + word);
        }
    }

    /** @param word {@code done.sold} */
    public static Done said(String word) {
        return new Done("", word);
    }

    public Done at(String next) {
        return new Done(next, word);
    }
}
