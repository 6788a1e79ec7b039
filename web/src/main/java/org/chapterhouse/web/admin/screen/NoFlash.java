package org.chapterhouse.web.admin.screen;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashFactory;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is handed from one page to the next behind the address: what a page has to say is in its address or in the
 * database.
 *
 * <p>The flash of Faces keeps it in memory and in a cookie that a restarted server cannot read, which breaks the page that
 * comes next. Nothing of ours puts anything there, so there is none, and no cookie.
 */
public final class NoFlash extends Flash {

    /** Gives every page this one. */
    public static final class Factory extends FlashFactory {

        private static final Flash NONE = new NoFlash();

        public Factory(FlashFactory wrapped) {
            super(wrapped);
        }

        @Override
        public Flash getFlash(boolean create) {
            return NONE;
        }
    }

    private static final Map<String, Object> NOTHING = Map.of();

    private NoFlash() {}

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("Pages hand nothing on: put it into the address");
    }

    @Override
    public boolean isKeepMessages() {
        return false;
    }

    /** Faces asks for this whenever it leads to another page. */
    @Override
    public void setKeepMessages(boolean keep) {}

    @Override
    public boolean isRedirect() {
        return false;
    }

    @Override
    public void setRedirect(boolean redirect) {}

    @Override
    public void putNow(String key, Object value) {
        throw refused();
    }

    @Override
    public void keep(String key) {
        throw refused();
    }

    @Override
    public void doPrePhaseActions(FacesContext context) {}

    @Override
    public void doPostPhaseActions(FacesContext context) {}

    @Override
    public int size() {
        return 0;
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public boolean containsKey(Object key) {
        return false;
    }

    @Override
    public boolean containsValue(Object value) {
        return false;
    }

    @Override
    public @Nullable Object get(Object key) {
        return null;
    }

    @Override
    public Object put(String key, Object value) {
        throw refused();
    }

    @Override
    public @Nullable Object remove(Object key) {
        return null;
    }

    @Override
    public void putAll(Map<? extends String, ? extends Object> values) {
        throw refused();
    }

    @Override
    public void clear() {}

    @Override
    public Set<String> keySet() {
        return NOTHING.keySet();
    }

    @Override
    public Collection<Object> values() {
        return NOTHING.values();
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return NOTHING.entrySet();
    }
}
