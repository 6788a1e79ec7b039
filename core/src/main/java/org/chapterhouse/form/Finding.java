package org.chapterhouse.form;

import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/**
 * What is wrong at one place of a form, and what to do: a text that does not fit its field, or something that stands against
 * publishing.
 *
 * @param path the field to look at, {@code contacts[0].phone}; empty when it is about the whole
 * @param message whole sentences for the person who typed it, worded when they read them
 */
public record Finding(String path, Message message) {

    /**
     * What the checks of a content type find. {@code Finding.at("contacts", "check.no-contact")} is worded by
     * {@code press-release.check.no-contact} in the messages beside the record.
     *
     * @param arguments what stands for {@code {0}}, {@code {1}} in it: texts, numbers, dates, times
     */
    public static Finding at(String path, String key, Object... arguments) {
        return new Finding(path, Message.ofType(key, arguments));
    }

    /** What a document's misfit means for a form. */
    public static Finding of(JsonShapeMismatch mismatch) {
        return new Finding(mismatch.path(), mismatch.atItsPlace());
    }

    /** The same, once it is known which type found it. */
    @HouseOnly
    public Finding about(Class<? extends Record> type, String typeId) {
        return new Finding(path, message.about(type, typeId));
    }
}
