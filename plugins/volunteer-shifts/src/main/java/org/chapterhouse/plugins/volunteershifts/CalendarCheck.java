package org.chapterhouse.plugins.volunteershifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.setting.CurrentSettings;
import org.chapterhouse.site.Sites;
import org.chapterhouse.webhook.Call;
import org.chapterhouse.webhook.CallCheck;
import org.chapterhouse.webhook.HmacSignature;

/** Knows the calls of the calendar service by the key that the site has typed. */
@ApplicationScoped
@ForEveryone("a service proves by its signature who it is")
public class CalendarCheck implements CallCheck {

    @Inject
    CurrentSettings settings;

    @Inject
    Sites sites;

    @Override
    public boolean isGenuine(Call call) {
        var key = settings.of(ShiftSettings.class, sites.require(call.site())).calendarKey();
        return key.isSet()
                && call.header("Calendar-Signature")
                        .filter(signature -> new HmacSignature(key.value()).signs(call.body(), signature))
                        .isPresent();
    }
}
