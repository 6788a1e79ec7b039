package org.chapterhouse.visitor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.form.Autofill;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.form.Fields;
import org.chapterhouse.page.PathShape;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.type.Placement;

/**
 * A form on the public site that anybody may send.
 *
 * <pre>{@code
 * PublicForm.of("endorse", Endorsement.class)
 *         .below("policy-statement", "endorse")
 *         .takenBy(Endorsements.class, Endorsements::take)
 * }</pre>
 *
 * <p>The record's components are the fields, their constraints what is asked of them. The words stand beside the record, under the form's id, as
 * those of a content type: {@code endorse.title}, {@code endorse.email.label}, {@code endorse.email.help}; {@code endorse.page.intro} is said
 * above the fields, {@code endorse.page.send} on the button, {@code endorse.page.thanks} after it was taken.
 *
 * @param <T> what is sent
 */
public final class PublicForm<T extends Record> {

    private final PublicFormBuilder<T> parts;
    private final FormPlace place;
    private final Handler<Sent<T>, Taken> handler;

    PublicForm(PublicFormBuilder<T> parts, FormPlace place, Handler<Sent<T>, Taken> handler) {
        this.parts = parts;
        this.place = place;
        this.handler = handler;
    }

    /** Begins the description of a form, which {@link PublicFormBuilder#takenBy} ends. */
    public static <T extends Record> PublicFormBuilder<T> of(String id, Class<T> recordType) {
        return new PublicFormBuilder<>(id, recordType);
    }

    public String id() {
        return parts.id;
    }

    public Class<T> recordType() {
        return parts.recordType;
    }

    public List<FieldDefinition> fields() {
        return Fields.of(parts.recordType);
    }

    /** What a field asks for of a person, where it says so. */
    public Optional<Autofill.Detail> asksFor(String field) {
        return Optional.ofNullable(parts.details.get(field));
    }

    /** Its words in a language. */
    public FieldMessages messages(Locale language) {
        return FieldMessages.of(parts.recordType, parts.id, language);
    }

    public Placement placement() {
        return parts.placement;
    }

    /** How it may end, each with words of its own: {@code thanks} first. */
    public List<String> outcomes() {
        return List.copyOf(parts.outcomes);
    }

    /** How often somebody may send it. */
    public SendingLimit limit() {
        return parts.limit;
    }

    /** The content type below whose items it stands; empty for one with an address of its own. */
    public Optional<String> belowType() {
        return place.type();
    }

    /** Where it stands, and what follows once it was sent, when items of its type have addresses of that shape. */
    @HouseOnly
    public List<PathShape> shapes(String ofItems) {
        return place.shapes(ofItems, parts.outcomes);
    }

    @HouseOnly
    public Handler<Sent<T>, Taken> handler() {
        return handler;
    }

    FormPlace place() {
        return place;
    }

    @Override
    public String toString() {
        return parts.id;
    }
}
