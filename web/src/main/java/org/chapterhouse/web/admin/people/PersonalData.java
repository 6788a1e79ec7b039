package org.chapterhouse.web.admin.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.chapterhouse.person.Asked;
import org.chapterhouse.person.Person;
import org.chapterhouse.person.PersonalRecords;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.revision.RevisionDiff;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.AdminFrame;
import org.chapterhouse.web.admin.screen.Moments;
import org.jspecify.annotations.Nullable;

/**
 * What the suite and its plugins hold of somebody: found by what that person typed, handed out, erased. Who is looked for is sent in a form, never in an
 * address: addresses are kept by browsers and logs.
 */
@Named
@ViewScoped
public class PersonalData implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonalRecords records;

    @Inject
    private transient Moments moments;

    @Inject
    private transient AdminFrame adminFrame;

    private String typed = "";
    private String sought = "";
    private String error = "";
    private boolean asking;
    private boolean erased;
    private List<Answer> answers = List.of();

    /** What one plugin holds under one name. */
    public record Answer(String plugin, String title, List<Thing> things, int erased, boolean failed)
            implements Serializable {}

    /** One thing that is held. */
    public record Thing(List<Line> lines, String until, boolean stays) implements Serializable {}

    /** A field of it. */
    public record Line(String label, String value) implements Serializable {}

    @PostConstruct
    void open() {
        if (!records.maySearch()) {
            throw new Malformed("nothing here for this person");
        }
    }

    public void search() {
        asking = false;
        erased = false;
        answers = List.of();
        sought = "";
        error = typed.isBlank() ? "Enter what the person typed: an e-mail address, a telephone number." : "";
        if (error.isEmpty()) {
            sought = typed.strip();
            answers = shown(records.about(new Person(sought)));
        }
    }

    public void ask() {
        asking = true;
    }

    public void dontErase() {
        asking = false;
    }

    /** What was asked about, whatever stands in the field by now. */
    public void erase() {
        asking = false;
        erased = true;
        answers = shown(records.forget(new Person(sought)));
    }

    private List<Answer> shown(List<Asked> asked) {
        return asked.stream().map(this::answer).toList();
    }

    private Answer answer(Asked asked) {
        var words = asked.known().words(Speech.ofScreens());
        var things = asked.things().stream()
                .map(thing -> new Thing(
                        RevisionDiff.between(JsonValue.EMPTY_JSON_OBJECT, thing.data()).changes().stream()
                                .map(field -> new Line(words.label(field.path()), field.after()))
                                .toList(),
                        kept(thing),
                        thing.stays()))
                .toList();
        return new Answer(
                asked.known().name().apply(Speech.ofScreens()), words.title(), things, asked.erased(), asked.failed());
    }

    private String kept(Asked.Thing thing) {
        var end = thing.until()
                .map(until -> moments.exact(until, adminFrame.getSite().zone()));
        if (thing.stays()) {
            return end.map(until -> "Stays until " + until + ", also when the rest is erased.")
                    .orElse("Stays, also when the rest is erased.");
        }
        return end.map(until -> "Kept until " + until + ".").orElse("Kept until somebody erases it.");
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = Objects.requireNonNullElse(typed, "");
    }

    /** Whom the answers are about. */
    public String getSought() {
        return sought;
    }

    public String getError() {
        return error;
    }

    public boolean isAsking() {
        return asking;
    }

    public boolean isErased() {
        return erased;
    }

    public boolean isErasable() {
        return !erased
                && answers.stream().flatMap(answer -> answer.things().stream()).anyMatch(thing -> !thing.stays())
                && records.mayErase();
    }

    public boolean isFound() {
        return answers.stream().anyMatch(answer -> !answer.things().isEmpty());
    }

    /** Those that hold something, or could not say. */
    public List<Answer> getAnswers() {
        return answers.stream()
                .filter(answer -> answer.failed()
                        || answer.erased() > 0
                        || !answer.things().isEmpty())
                .toList();
    }

    public String getSummary() {
        if (sought.isEmpty()) {
            return "";
        }
        if (erased) {
            var things = answers.stream().mapToInt(Answer::erased).sum();
            return things == 1 ? "1 thing was erased." : things + " things were erased.";
        }
        if (isFound()) {
            return "";
        }
        return answers.stream().anyMatch(Answer::failed)
                ? "Those that could answer hold nothing of this person."
                : "Nothing was found that is held of this person.";
    }

    public String getQuery() {
        return "site=" + adminFrame.getSite().slug();
    }
}
