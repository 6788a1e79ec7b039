package org.chapterhouse.web.admin.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.chapterhouse.page.HomeBlocks;
import org.chapterhouse.web.Speech;
import org.jspecify.annotations.Nullable;

/** The blocks that a home page can be given, by their names. */
@Named
@ApplicationScoped
public class BlockChoices {

    @Inject
    HomeBlocks blocks;

    /** @param chosen stays among them when its plugin is gone, so that whoever saves the form does not lose it unawares */
    public List<SelectItem> of(@Nullable Object chosen) {
        var items = new ArrayList<SelectItem>();
        items.add(new SelectItem("", "—"));
        blocks.all().stream()
                .map(brought -> new SelectItem(
                        brought.id(),
                        brought.block().messages(Speech.ofScreens()).title()))
                .sorted(Comparator.comparing(SelectItem::getLabel))
                .forEach(items::add);
        var value = Objects.requireNonNullElse(chosen, "").toString();
        if (items.stream().noneMatch(item -> item.getValue().equals(value))) {
            items.add(new SelectItem(value, value + " (its plugin is not here)"));
        }
        return items;
    }
}
