package org.chapterhouse.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SiteServletTest {

    @Test
    void whoIsLedElsewhereTakesTheQueryAlong() {
        assertEquals("/press?before=2016-05-26_1", SiteServlet.withQuery("/press", "before=2016-05-26_1"));
        assertEquals("/press", SiteServlet.withQuery("/press", null));
    }
}
