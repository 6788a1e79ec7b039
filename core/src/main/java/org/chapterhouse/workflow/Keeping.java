package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.chapterhouse.form.FormData;
import org.chapterhouse.form.FormJson;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.type.ContentType;

/** Keeps what is typed as long as it says more than the newest revision does: what says no more is no unsaved text. */
@ApplicationScoped
@Transactional
@HouseOnly
public class Keeping {

    @Inject
    Manuscripts manuscripts;

    @Inject
    WorkingCopies copies;

    @Inject
    Clock clock;

    /**
     * Keeps a form as typed, or forgets what was kept when everything has been taken back.
     *
     * @return when that was
     * @throws TypedElsewhere when another page has kept something newer than this one has seen
     */
    public Instant keep(Typing typing) {
        return isSaved(manuscripts.of(typing.key()), typing)
                ? copies.undo(typing)
                : copies.keep(typing).orElseGet(clock::instant);
    }

    /** Whether this person has typed something here that no revision says yet. */
    public boolean isUnsaved(Manuscript manuscript) {
        return copies.find(manuscript.key())
                .filter(copy -> !isSaved(manuscript, copy.typing()))
                .isPresent();
    }

    private boolean isSaved(Manuscript manuscript, Typing typing) {
        return typing.base() == manuscript.base()
                && saysTheSame(
                        FormJson.read(typing.form(), manuscript.type().fields()),
                        manuscripts.form(manuscript),
                        manuscript.type())
                && typing.slug().equals(manuscript.chosenSlug())
                && manuscript.language(typing.language()).equals(manuscript.language());
    }

    /** Rows that were added and left empty say nothing. */
    private static boolean saysTheSame(Map<String, Object> typed, Map<String, Object> saved, ContentType<?> type) {
        if (typed.equals(saved)) {
            return true;
        }
        var meant = FormData.toJson(typed, type.fields());
        return meant.errors().isEmpty()
                && meant.json().equals(FormData.toJson(saved, type.fields()).json());
    }
}
