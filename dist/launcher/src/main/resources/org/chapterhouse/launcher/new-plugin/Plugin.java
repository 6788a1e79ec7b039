package @package@;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.render.Templates;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Listing;

/** @titles@: a list at /@id@ and a page for each. */
@ApplicationScoped
public class @Id@Plugin implements Plugin {

    private final Templates templates = Templates.of(@Id@Plugin.class, "@id@");

    @Override
    public String id() {
        return "@id@";
    }

    @Override
    public List<ContentType<?>> contentTypes() {
        return List.of(ContentType.of("@type@", @Type@.class)
                .title(@Type@::title)
                .summary(@Type@::summary)
                .date(@Type@::day)
                .path("/@id@/{slug}")
                .page(templates.page("page"))
                .listing(Listing.at("/@id@", templates.list("list")))
                .build());
    }
}
