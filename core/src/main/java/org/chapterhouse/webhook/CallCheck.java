package org.chapterhouse.webhook;

/** Tells genuine calls of a service from all others. A plugin's bean. */
public interface CallCheck {

    /**
     * Whether the call comes from the service and is not an old one sent again: its signature over the whole body is right, and
     * its time is near {@link Call#receivedAt}. {@link HmacSignature} helps.
     */
    boolean isGenuine(Call call);

    /**
     * By what the service names what it tells, the same when it tells it again; at most 200 characters. If there is no such name,
     * empty: then the same bytes are the same call.
     */
    default String eventOf(Call call) {
        return "";
    }
}
