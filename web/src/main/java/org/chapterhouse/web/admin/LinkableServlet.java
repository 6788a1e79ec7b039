package org.chapterhouse.web.admin;

import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.chapterhouse.publication.Linkable;

/** Finds by their titles what a field may link to, while somebody types there: what this person may know of, and no more. */
public class LinkableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;
    private static final int LONGEST = 200;
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    private transient Linkable linkable;

    @Inject
    private transient LinkTargets targets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request);
        var types = Stream.of(asked.text("types").split(" "))
                .filter(type -> !type.isEmpty())
                .toList();
        var typed = asked.text("q");
        var words = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        var found = linkable.titled(types, words, SHOWN + 1);
        var answer = JSON.createObjectBuilder()
                .add("found", targets.json(found.subList(0, Math.min(SHOWN, found.size()))))
                .add("more", found.size() > SHOWN)
                .build();
        response.setContentType("application/json;charset=utf-8");
        response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
