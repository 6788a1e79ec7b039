package org.chapterhouse.plugin;

import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.job.Job;
import org.chapterhouse.mail.Letter;
import org.chapterhouse.security.Area;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.webhook.Webhook;

/** Everything a plugin handed in, as it was when it was asked; it is not asked again. */
record Brought(
        List<ContentType<?>> types,
        List<Area> areas,
        List<Job<?>> jobs,
        List<Letter<?>> letters,
        List<Webhook> webhooks) {

    static Brought by(Plugin plugin) {
        return new Brought(
                List.copyOf(plugin.contentTypes()),
                List.copyOf(plugin.areas()),
                List.copyOf(plugin.jobs()),
                List.copyOf(plugin.letters()),
                List.copyOf(plugin.webhooks()));
    }

    /** The beans that have to be there for what was handed in to work. */
    Stream<Class<?>> beans() {
        return Stream.of(
                        jobs.stream().map(job -> job.handler().bean()),
                        webhooks.stream().map(webhook -> webhook.handler().bean()),
                        webhooks.stream().map(Webhook::check))
                .flatMap(beans -> beans);
    }
}
