package org.chapterhouse.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.chapterhouse.errands.ParcelCheck;
import org.chapterhouse.errands.Porter;
import org.chapterhouse.errands.Porter.Errand;
import org.chapterhouse.fault.PluginFailed;
import org.chapterhouse.job.Worker;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.webhook.Webhooks.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service tells is checked, kept, answered, and taken once. */
class WebhooksTest {

    private static final Core CORE = Core.start();
    private static final String PARCEL = "errands.parcel";

    private final Webhooks webhooks = CORE.get(Webhooks.class);
    private final Worker worker = CORE.get(Worker.class);
    private final Porter porter = CORE.get(Porter.class);
    private final Sql asOwner = new Sql(CORE.owner());

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @BeforeEach
    void clear() {
        worker.doAllDue();
        asOwner.of("delete from errands.errand").run();
        asOwner.of("delete from webhook_call").run();
        asOwner.of("delete from job_order").run();
    }

    @Test
    void aGenuineCallIsKeptAndTakenLaterInTheServicesName() {
        assertThat(webhooks.receive(PARCEL, signed("a box", "e1"))).isEqualTo(Answer.TAKEN);
        assertThat(porter.done()).isEmpty();
        worker.doAllDue();
        assertThat(porter.done()).containsExactly(new Errand("a box for national", PARCEL));
        assertThat(kept()).isEqualTo(1);
        assertThat(bodies()).isZero();
    }

    @Test
    void aCallThatIsNotGenuineLeavesNothing() {
        var forged = new Call("national", Map.of("Parcel-Signature", "00"), bytes("a box"), now());
        assertThat(webhooks.receive(PARCEL, forged)).isEqualTo(Answer.NOT_GENUINE);
        assertThat(webhooks.receive(PARCEL, new Call("national", Map.of(), bytes("a box"), now())))
                .isEqualTo(Answer.NOT_GENUINE);
        assertThat(kept()).isZero();
        assertThat(orders()).isZero();
    }

    @Test
    void whatIsToldTwiceIsTakenOnceAlsoLater() {
        webhooks.receive(PARCEL, signed("a box", "e1"));
        webhooks.receive(PARCEL, signed("a box, again", "e1"));
        webhooks.receive(PARCEL, signed("a crate", ""));
        webhooks.receive(PARCEL, signed("a crate", ""));
        worker.doAllDue();
        webhooks.receive(PARCEL, signed("a box", "e1"));
        webhooks.receive(PARCEL, signed("a crate", ""));
        worker.doAllDue();
        assertThat(porter.done())
                .extracting(Errand::what)
                .containsExactly("a box for national", "a crate for national");
    }

    @Test
    void nobodyTakesCallsElsewhere() {
        var call = signed("a box", "e1");
        assertThat(webhooks.receive("errands.other", call)).isEqualTo(Answer.NOWHERE);
        assertThat(webhooks.receive("nobody.parcel", call)).isEqualTo(Answer.NOWHERE);
        assertThat(webhooks.receive(PARCEL, new Call("nowhere", call.headers(), call.body(), now())))
                .isEqualTo(Answer.NOWHERE);
        assertThat(kept()).isZero();
    }

    @Test
    void whatCannotBeTakenIsTriedAgainAndNotLost() {
        webhooks.receive(PARCEL, signed("piano", "e1"));
        worker.doAllDue();
        assertThat(porter.done()).isEmpty();
        assertThat(bodies()).isEqualTo(1);
        CORE.pass(Duration.ofMinutes(1));
        worker.doAllDue();
        assertThat(asOwner.of("select attempt from job_order where name = 'errands.webhook-call'")
                        .first(Integer.class))
                .contains(2);
    }

    @Test
    void whoCalledIsNotKept() {
        var call = new Call(
                "national",
                Map.of(
                        "Parcel-Signature", ParcelCheck.sign(bytes("piano")),
                        "X-Forwarded-For", "203.0.113.7",
                        "User-Agent", "canary-agent",
                        "Authorization", "Basic canary",
                        "Content-Type", "text/plain"),
                bytes("piano"),
                now());
        webhooks.receive(PARCEL, call);
        assertThat(asOwner.of("select headers::text from webhook_call").first(String.class))
                .get()
                .asString()
                .contains("content-type")
                .doesNotContain("203.0.113.7", "canary");
    }

    @Test
    void aCheckThatFailsKeepsNothingAndIsNoAnswer() {
        var call = signed("breaks the check", "e1");
        assertThatThrownBy(() -> webhooks.receive(PARCEL, call))
                .isInstanceOf(PluginFailed.class)
                .hasMessageContaining("The plugin 'errands' failed")
                .hasRootCauseMessage("the scales are broken");
        assertThat(kept()).isZero();
    }

    @Test
    void whatWasToldLongAgoIsForgotten() {
        webhooks.receive(PARCEL, signed("a box", "e1"));
        CORE.pass(Duration.ofDays(91));
        worker.doAllDue();
        assertThat(kept()).isZero();
    }

    private Call signed(String text, String event) {
        return new Call(
                "national",
                Map.of("Parcel-Signature", ParcelCheck.sign(bytes(text)), "Parcel-Event", event),
                bytes(text),
                now());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Instant now() {
        return CORE.get(Clock.class).instant();
    }

    private long kept() {
        return count("select count(*) from webhook_call");
    }

    private long bodies() {
        return count("select count(*) from webhook_call where body is not null or headers is not null");
    }

    private long orders() {
        return count("select count(*) from job_order");
    }

    private long count(String question) {
        return asOwner.of(question).first(Long.class).orElseThrow();
    }
}
