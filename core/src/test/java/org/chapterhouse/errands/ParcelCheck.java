package org.chapterhouse.errands;

import jakarta.enterprise.context.ApplicationScoped;
import org.chapterhouse.webhook.Call;
import org.chapterhouse.webhook.CallCheck;
import org.chapterhouse.webhook.HmacSignature;

/** Knows the calls of a parcel service. */
@ApplicationScoped
public class ParcelCheck implements CallCheck {

    static final HmacSignature SIGNATURE = new HmacSignature("seven quiet otters");

    @Override
    public boolean isGenuine(Call call) {
        if (call.text().equals("breaks the check")) {
            throw new IllegalStateException("the scales are broken");
        }
        return call.header("Parcel-Signature")
                .filter(signature -> SIGNATURE.signs(call.body(), signature))
                .isPresent();
    }

    @Override
    public String eventOf(Call call) {
        return call.header("Parcel-Event").orElse("");
    }

    /** As the service signs. */
    public static String sign(byte[] body) {
        return SIGNATURE.of(body);
    }
}
