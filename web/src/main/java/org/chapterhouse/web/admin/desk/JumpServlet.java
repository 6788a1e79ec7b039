package org.chapterhouse.web.admin.desk;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chapterhouse.content.ContentQuery;
import org.chapterhouse.content.Contents;
import org.chapterhouse.web.admin.screen.Asked;

/** Finds the texts one may want to jump to, by words of their title, on all sites on which this person works. */
public class JumpServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 12;
    private static final int LONGEST = 200;
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private transient Contents contents;

    @Inject
    private transient Rows rows;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = new Asked(request).text("q").strip();
        JsonArrayBuilder found = JSON.createArrayBuilder();
        if (!words.isEmpty() && words.length() <= LONGEST) {
            var query = ContentQuery.all().titled(words).limitedTo(MOST);
            rows.of(contents.list(query).items()).stream()
                    .filter(row -> !row.url().isEmpty())
                    .forEach(row -> found.add(JSON.createObjectBuilder()
                            .add("title", row.title())
                            .add(
                                    "about",
                                    row.kind() + ", " + row.site() + ", "
                                            + row.status().words())
                            .add("url", row.url())));
        }
        response.setContentType("application/json;charset=utf-8");
        response.getOutputStream().write(found.build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
