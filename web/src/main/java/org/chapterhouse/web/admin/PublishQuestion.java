package org.chapterhouse.web.admin;

import java.io.Serializable;
import java.util.List;

/**
 * What a person is asked before readers see their text.
 *
 * @param title what the page is called
 * @param address where it will be found
 * @param audience who will see it, and from when on
 * @param remarks what is odd about it and may be meant
 */
public record PublishQuestion(String title, String address, String audience, List<String> remarks)
        implements Serializable {

    public PublishQuestion {
        remarks = List.copyOf(remarks);
    }
}
