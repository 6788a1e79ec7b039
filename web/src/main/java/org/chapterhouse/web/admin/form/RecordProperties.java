package org.chapterhouse.web.admin.form;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets a page say {@code #{item.title}} of a record, which the expression language of Jakarta EE 10 cannot; an {@link
 * Optional} component is its value, or nothing.
 */
public class RecordProperties extends ELResolver {

    private final Map<String, Method> accessors = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        try {
            var value = accessor(base.getClass(), property.toString()).invoke(base);
            context.setPropertyResolved(base, property);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (ReflectiveOperationException e) {
            throw new ELException("cannot read '" + property + "' of " + base.getClass(), e);
        }
    }

    private Method accessor(Class<?> type, String name) throws NoSuchMethodException {
        var key = type.getName() + "." + name;
        var known = accessors.get(key);
        if (known == null) {
            known = type.getMethod(name);
            known.setAccessible(true);
            accessors.put(key, known);
        }
        return known;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(base, property);
            return Object.class;
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException("a record does not change: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return base instanceof Record ? String.class : null;
    }
}
