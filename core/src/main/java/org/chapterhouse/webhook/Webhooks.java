package org.chapterhouse.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chapterhouse.fault.PluginDoor;
import org.chapterhouse.fault.PluginDoors;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.job.HouseJobs;
import org.chapterhouse.job.Job;
import org.chapterhouse.job.Jobs;
import org.chapterhouse.platform.Beans;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.Actor;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Sites;
import org.chapterhouse.webhook.internal.Calls;

/** Takes in what services outside tell: checks it, keeps it, and has it taken by whoever it is for. */
@ApplicationScoped
@Transactional
@HouseOnly
@ForEveryone("a service is known by its signature; what it tells is taken without any permission")
public class Webhooks implements HouseJobs {

    private static final Duration KEPT = Duration.ofDays(90);

    /** The job that takes calls, in the name of each plugin that has a webhook, so that one that hangs holds up only itself. */
    public static final String TAKING = "webhook-call";

    public static Job<?> taking() {
        return Job.of(TAKING, TakeCall.class).doneBy(Webhooks.class, Webhooks::take);
    }

    /** What says who called, or signs in there; it proves nothing and is nobody's business. */
    private static final Set<String> NOT_KEPT =
            Set.of("authorization", "cookie", "forwarded", "x-forwarded-for", "x-real-ip", "user-agent", "via");

    /** What is to be answered. */
    public enum Answer {
        /** It is kept, or was before. */
        TAKEN,
        /** It does not come from whom it should. */
        NOT_GENUINE,
        /** Nobody takes calls there. */
        NOWHERE
    }

    @Inject
    WebhookCatalog catalog;

    @Inject
    Calls calls;

    @Inject
    Beans beans;

    @Inject
    PluginHomes homes;

    @Inject
    PluginDoors doors;

    @Inject
    Jobs jobs;

    @Inject
    SystemUser system;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /** @param name the plugin's id, a dot and the webhook's own name */
    public Answer receive(String name, Call call) {
        var webhook = catalog.find(name);
        if (webhook.isEmpty() || !isSite(call.site())) {
            return Answer.NOWHERE;
        }
        var known = doors.pass(door(name, call), () -> known(webhook.get(), call));
        if (known.isEmpty()) {
            return Answer.NOT_GENUINE;
        }
        var event = event(known.get(), call);
        var kept = new Calls.Waiting(
                call.receivedAt(),
                call.headers().entrySet().stream()
                        .filter(header -> !NOT_KEPT.contains(header.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                call.body());
        if (calls.add(name, call.site(), event, kept)) {
            jobs.order(jobOf(name), new TakeCall(name, call.site(), event));
        }
        return Answer.TAKEN;
    }

    /** The event it tells; nothing when it does not come from whom it should. */
    private Optional<String> known(Webhook webhook, Call call) {
        var check = beans.get(webhook.check());
        return homes.call(() -> check.isGenuine(call) ? Optional.of(check.eventOf(call)) : Optional.empty());
    }

    private static PluginDoor door(String name, Call call) {
        var parts = name.split("\\.", 2);
        return new PluginDoor(
                parts[0], PluginDoor.Kind.WEBHOOK, parts[1], "/hooks/" + parts[0] + "/" + parts[1] + "/" + call.site());
    }

    private boolean isSite(String slug) {
        return sites.bySlug(slug).isPresent();
    }

    private static String event(String named, Call call) {
        var digest = digest(named.isEmpty() ? call.body() : named.getBytes(StandardCharsets.UTF_8));
        return (named.isEmpty() ? "body:" : "named:") + digest;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public List<Job<?>> jobs() {
        return List.of(Job.of("forget-calls", ForgetCalls.class)
                .every(Duration.ofDays(1), new ForgetCalls())
                .doneBy(Webhooks.class, Webhooks::forgetOld));
    }

    private static String jobOf(String webhook) {
        return webhook.substring(0, webhook.indexOf('.')) + "." + TAKING;
    }

    void take(TakeCall order) {
        calls.find(order.webhook(), order.site(), order.event()).ifPresent(call -> {
            var webhook = catalog.find(order.webhook())
                    .orElseThrow(() -> new IllegalStateException("the plugin of " + order.webhook() + " is not here"));
            system.unattended(
                    Actor.external(order.webhook()),
                    () -> homes.handle(
                            webhook.handler(), new Call(order.site(), call.headers(), call.body(), call.receivedAt())));
            calls.taken(order.webhook(), order.site(), order.event());
        });
    }

    void forgetOld(ForgetCalls order) {
        calls.forgetOlderThan(clock.instant().minus(KEPT));
    }
}
