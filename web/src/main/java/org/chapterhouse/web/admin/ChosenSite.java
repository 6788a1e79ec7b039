package org.chapterhouse.web.admin;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The site this person chose last; the next screen opens there. */
@SessionScoped
public class ChosenSite implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String slug;

    Optional<String> slug() {
        return Optional.ofNullable(slug);
    }

    void choose(String next) {
        slug = next;
    }
}
