package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.site.Site;
import org.chapterhouse.webhook.Call;
import org.chapterhouse.webhook.Webhook;
import org.chapterhouse.webhook.Webhooks;

/** The webhooks of a plugin, called by somebody who has no business there: each says so, and none fails over it. */
record HooksUnderTest(Core core, Plugin plugin) {

    private static final List<String> FORGED =
            List.of("", "x", "{}", "[", "\u0000\u00ff", "{\"id\":\"" + "x".repeat(10_000) + "\"}");

    void check() {
        plugin.webhooks().forEach(this::check);
    }

    private void check(Webhook webhook) {
        for (var body : FORGED) {
            assertThat(answer(webhook, body))
                    .as("what the webhook '%s' answers to a call that nobody has signed", webhook.name())
                    .isEqualTo(Webhooks.Answer.NOT_GENUINE);
        }
    }

    private Webhooks.Answer answer(Webhook webhook, String body) {
        var call = new Call(
                Site.NATIONAL,
                Map.of(),
                body.getBytes(StandardCharsets.UTF_8),
                core.get(Clock.class).instant());
        try {
            return core.get(Webhooks.class).receive(plugin.id() + "." + webhook.name(), call);
        } catch (RuntimeException e) {
            throw new AssertionError(
                    "the webhook '" + webhook.name() + "' fails over a call that nobody has signed: " + e, e);
        }
    }
}
