package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Whatever may stand at a spot, in the order in which it is asked; the first answer counts.
 *
 * <p>What somebody wrote comes before what the house puts together, and what is there before what was. Articles come
 * first of all because they are most of what is read, and a view of one before the lists because it lies below it. What
 * plugins bring comes after the lists, so that no pattern of theirs stands in the way of one.
 */
@ApplicationScoped
public class Standings {

    private List<Standing> inOrder = List.of();

    /** For the container's proxy. */
    protected Standings() {}

    @Inject
    Standings(
            ArticlePages articles,
            ArticleViews views,
            ListPages lists,
            FeedPages feeds,
            PluginPages pages,
            PluginData data,
            FormPages forms,
            SearchPages search,
            HomeDrawing home,
            Robots robots,
            Sitemap sitemap,
            FormerPages former) {
        this(List.of(articles, views, lists, feeds, pages, data, forms, search, home, robots, sitemap, former));
    }

    Standings(List<Standing> inOrder) {
        this.inOrder = inOrder;
    }

    List<Standing> inOrder() {
        return inOrder;
    }

    /** What stands there, or that nothing does. */
    Answer answer(Spot spot) {
        return inOrder.stream()
                .map(standing -> standing.answer(spot))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Answer::nothing);
    }
}
