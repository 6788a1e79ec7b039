package org.chapterhouse.visitor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.chapterhouse.form.Autofill;
import org.chapterhouse.form.Fields;
import org.chapterhouse.form.Kind;
import org.chapterhouse.page.PageIds;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.type.Placement;
import org.jspecify.annotations.Nullable;

/** Describes a public form, one trait a line. */
public final class PublicFormBuilder<T extends Record> {

    /** What can be typed without a script, and is only text when it is there. */
    private static final Set<Kind> TYPED = EnumSet.of(
            Kind.LINE,
            Kind.LINES,
            Kind.DATE,
            Kind.DATE_TIME,
            Kind.CHOICE,
            Kind.CHECK,
            Kind.NUMBER,
            Kind.AMOUNT,
            Kind.ADDRESS);

    final String id;
    final Class<T> recordType;
    final Map<String, Autofill.Detail> details = new HashMap<>();
    final List<String> outcomes = new ArrayList<>(List.of(Taken.THANKS));
    Placement placement = Placement.EVERY_SITE;
    SendingLimit limit = SendingLimit.USUAL;

    @Nullable
    FormPlace place;

    PublicFormBuilder(String id, Class<T> recordType) {
        this.id = PageIds.checked(id);
        this.recordType = recordType;
        Fields.of(recordType).stream()
                .filter(field -> !TYPED.contains(field.kind()))
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalArgumentException(
                            "the form " + id + " has the field '" + field.name() + "', and a public form has no "
                                    + field.kind() + ": lines, texts, days, times, choices, ticks and numbers only");
                });
        for (var component : recordType.getRecordComponents()) {
            var detail = component.getAnnotation(Autofill.class);
            if (detail != null) {
                details.put(component.getName(), detail.value());
            }
        }
    }

    /** @param path an address of its own within each site: {@code /volunteer} */
    public PublicFormBuilder<T> at(String path) {
        place = new FormPlace(Optional.empty(), path);
        return this;
    }

    /**
     * Below each published item of a content type, which may be another plugin's.
     *
     * @param segment the last part of its address: {@code endorse} for {@code /policy/clean-water/endorse}
     */
    public PublicFormBuilder<T> below(String type, String segment) {
        place = new FormPlace(Optional.of(type), "/" + segment);
        return this;
    }

    /** On which sites it stands; on every one unless said otherwise. */
    public PublicFormBuilder<T> on(Placement placement) {
        this.placement = placement;
        return this;
    }

    /** Another way in which it may end: {@code waiting}, with words under {@code <id>.page.waiting}. */
    public PublicFormBuilder<T> mayEnd(String outcome) {
        outcomes.add(PageIds.checked(outcome));
        return this;
    }

    public PublicFormBuilder<T> limited(SendingLimit limit) {
        this.limit = limit;
        return this;
    }

    /**
     * Names the bean that takes what was sent.
     *
     * @param act is done within a transaction, as a visitor; what it refuses leaves nothing behind
     * @throws IllegalStateException when the form has no address
     */
    public <B> PublicForm<T> takenBy(Class<B> bean, BiFunction<? super B, ? super Sent<T>, Taken> act) {
        if (place == null) {
            throw new IllegalStateException("the form " + id + " does not say where it stands: call at or below");
        }
        return new PublicForm<>(this, place, Handler.answering(bean, act));
    }
}
