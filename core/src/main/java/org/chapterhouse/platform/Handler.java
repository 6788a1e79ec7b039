package org.chapterhouse.platform;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.chapterhouse.problem.HouseOnly;

/**
 * Behaviour that is named instead of made: a bean, and what it does with what it is given. {@code Reminders.class,
 * Reminders::send} can be written down before there is a container, and asked about by a test.
 *
 * @param <A> what it is given
 * @param <R> what it answers
 */
@HouseOnly
public final class Handler<A, R> {

    private final Class<?> bean;
    private final BiFunction<Beans, A, R> act;

    private Handler(Class<?> bean, BiFunction<Beans, A, R> act) {
        this.bean = bean;
        this.act = act;
    }

    public static <B, A, R> Handler<A, R> answering(Class<B> bean, BiFunction<? super B, ? super A, ? extends R> act) {
        return new Handler<>(bean, (beans, argument) -> act.apply(beans.get(bean), argument));
    }

    /** One that answers nothing but that it was done. */
    public static <B, A> Handler<A, Boolean> doing(Class<B> bean, BiConsumer<? super B, ? super A> act) {
        return answering(bean, (B target, A argument) -> {
            act.accept(target, argument);
            return true;
        });
    }

    /** Which bean has to be there. */
    public Class<?> bean() {
        return bean;
    }

    public R handle(Beans beans, A argument) {
        return act.apply(beans, argument);
    }
}
