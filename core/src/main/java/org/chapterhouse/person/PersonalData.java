package org.chapterhouse.person;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.HouseOnly;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin's tables hold of people: how it is found, and how it is forgotten.
 *
 * <pre>{@code
 * PersonalData.of("orders", Order.class).about(Orders.class, Orders::of).forget(Orders.class, Orders::forget)
 * }</pre>
 *
 * <p>Its words stand beside the record: {@code personal.orders.title}, {@code personal.orders.cake.label}.
 *
 * @param <T> one thing that is held, as the person may read it
 */
public final class PersonalData<T extends Record> {

    private final String word;
    private final Class<T> recordType;
    private final @Nullable Handler<Person, List<Held<T>>> about;
    private final @Nullable Handler<Person, Integer> forget;

    private PersonalData(
            String word,
            Class<T> recordType,
            @Nullable Handler<Person, List<Held<T>>> about,
            @Nullable Handler<Person, Integer> forget) {
        this.word = word;
        this.recordType = recordType;
        this.about = about;
        this.forget = forget;
    }

    /** @param word by which it is found among what the plugin holds: lower-case, joined by hyphens */
    public static <T extends Record> PersonalData<T> of(String word, Class<T> recordType) {
        return new PersonalData<>(word, recordType, null, null);
    }

    /** What is held of a person; nothing of anybody else. */
    public <B> PersonalData<T> about(Class<B> bean, BiFunction<B, Person, List<Held<T>>> finding) {
        return new PersonalData<>(word, recordType, Handler.answering(bean, finding), forget);
    }

    /** Forgets it, within the transaction it is called in, and says how many things that were; what the law keeps may stay. */
    public <B> PersonalData<T> forget(Class<B> bean, BiFunction<B, Person, Integer> forgetting) {
        return new PersonalData<>(word, recordType, about, Handler.answering(bean, forgetting));
    }

    public String word() {
        return word;
    }

    public Class<T> recordType() {
        return recordType;
    }

    /** Whether it says both how it is found and how it is forgotten. */
    @HouseOnly
    public boolean isWhole() {
        return about != null && forget != null;
    }

    @HouseOnly
    public Stream<Class<?>> beans() {
        return Stream.of(
                Objects.requireNonNull(about).bean(),
                Objects.requireNonNull(forget).bean());
    }

    Handler<Person, List<Held<T>>> about() {
        return Objects.requireNonNull(about);
    }

    Handler<Person, Integer> forget() {
        return Objects.requireNonNull(forget);
    }
}
