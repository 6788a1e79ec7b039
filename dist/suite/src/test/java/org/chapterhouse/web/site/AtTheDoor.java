package org.chapterhouse.web.site;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** For tests of what the public site answers: somebody who founds, writes and passes the time, and the door that visitors come through. */
abstract class AtTheDoor {

    static Reader reader;
    static Doorway door;

    @BeforeAll
    static void come() {
        reader = new Reader();
        door = new Doorway(reader);
    }

    @AfterAll
    static void leave() {
        reader.close();
    }
}
