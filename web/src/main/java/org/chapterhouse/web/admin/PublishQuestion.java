package org.chapterhouse.web.admin;

import java.io.Serializable;

/**
 * What a person is asked before readers see their text.
 *
 * @param title what the page is called
 * @param address where it will be found
 * @param audience who will see it, and from when on
 */
public record PublishQuestion(String title, String address, String audience) implements Serializable {}
