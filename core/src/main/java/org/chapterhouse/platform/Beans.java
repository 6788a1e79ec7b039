package org.chapterhouse.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.chapterhouse.problem.HouseOnly;

/** Finds the beans that plugins name in what they hand in. */
@ApplicationScoped
@HouseOnly
public class Beans {

    @Inject
    @Any
    Instance<Object> all;

    /**
     * Whether there is one bean of that class, with a scope of its own: one that is made anew for each who asks would never
     * be given back.
     */
    public boolean has(Class<?> type) {
        var found = all.select(type);
        return found.isResolvable() && found.getHandle().getBean().getScope() != Dependent.class;
    }

    /** The bean itself; {@link #has} was asked at the start. */
    public <T> T get(Class<T> type) {
        return all.select(type).get();
    }
}
