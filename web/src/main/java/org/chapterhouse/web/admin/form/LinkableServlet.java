package org.chapterhouse.web.admin.form;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.publication.Linkable;
import org.chapterhouse.site.Sites;
import org.chapterhouse.web.admin.screen.Asked;

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

    @Inject
    private transient PickedThings things;

    @Inject
    private transient Sites sites;

    private JsonObject content(Asked asked, List<String> types, String words) {
        var found = asked.has("site")
                ? sites.bySlug(asked.text("site"))
                        .map(site -> linkable.titledOn(site, types, words, SHOWN + 1))
                        .orElse(List.of())
                : linkable.titled(types, words, SHOWN + 1);
        return answer(targets.json(found.subList(0, Math.min(SHOWN, found.size()))), found.size());
    }

    /** @param page of a plugin, on which one of them is to be chosen */
    private JsonObject sites(String page, String words) {
        var found = things.sites(page, words, SHOWN + 1);
        return answer(things.json(found.subList(0, Math.min(SHOWN, found.size()))), found.size());
    }

    private static JsonObject answer(JsonArray found, int count) {
        return JSON.createObjectBuilder()
                .add("found", found)
                .add("more", count > SHOWN)
                .build();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asked(request);
        var types = Stream.of(asked.text("types").split(" "))
                .filter(type -> !type.isEmpty())
                .toList();
        var typed = asked.text("q");
        var words = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        var answer = asked.has("sites") ? sites(asked.text("sites"), words) : content(asked, types, words);
        response.setContentType("application/json;charset=utf-8");
        response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
