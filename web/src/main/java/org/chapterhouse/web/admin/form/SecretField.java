package org.chapterhouse.web.admin.form;

import java.io.Serializable;
import java.util.Optional;
import org.chapterhouse.setting.SecretState;
import org.chapterhouse.text.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A secret in a form: it can be typed, and what is there or was typed is never shown. Sent empty it stays as it is.
 */
public final class SecretField implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String state;
    private final boolean isSet;

    /** Never leaves the memory of this server: not with a session that is kept or moved. */
    private transient @Nullable String typed;

    private boolean clearing;

    private SecretField(String state, boolean isSet) {
        this.state = state;
        this.isSet = isSet;
    }

    /** @param when how the day it was set on is told */
    public static SecretField of(Optional<SecretState> kept, String when) {
        if (kept.isEmpty()) {
            return new SecretField("Not set.", false);
        }
        return new SecretField(
                kept.get().readable()
                        ? "Set " + when + ". Leave this empty to keep it."
                        : "Set " + when + ", but this server has not the key it was sealed with. Type it again.",
                true);
    }

    public Optional<Secret> replacement() {
        return Optional.ofNullable(typed).map(Secret::new);
    }

    public boolean isCleared() {
        return clearing && typed == null;
    }

    /** What is said of it: that it is there, never what it is. */
    public String getState() {
        return typed == null ? state : "Typed and not saved yet. Leave this empty to save what you typed.";
    }

    public boolean isSet() {
        return isSet;
    }

    /** Nothing, always. */
    public String getTyped() {
        return "";
    }

    public void setTyped(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            typed = text.strip();
        }
    }

    public boolean isClearing() {
        return clearing;
    }

    public void setClearing(boolean clearing) {
        this.clearing = clearing;
        if (clearing) {
            typed = null;
        }
    }
}
