package org.chapterhouse.text.internal;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import org.chapterhouse.text.RichText;

/** Lets {@code @NotBlank} and {@code @Size} on a formatted text speak of its words. Found by the validator as a service. */
@UnwrapByDefault
public final class RichTextExtractor implements ValueExtractor<@ExtractedValue(type = String.class) RichText> {

    @Override
    public void extractValues(RichText text, ValueReceiver receiver) {
        receiver.value(null, text.plainText());
    }
}
