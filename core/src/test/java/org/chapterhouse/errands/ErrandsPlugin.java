package org.chapterhouse.errands;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.chapterhouse.command.Command;
import org.chapterhouse.job.Job;
import org.chapterhouse.mail.Letter;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.webhook.Webhook;

/** Has things carried, and sweeps every hour. */
@ApplicationScoped
public class ErrandsPlugin implements Plugin {

    @Override
    public String id() {
        return "errands";
    }

    @Override
    public List<Job<?>> jobs() {
        return List.of(
                Job.of("carry", Carry.class)
                        .tries(3)
                        .atMost(Duration.ofMinutes(1))
                        .doneBy(Porter.class, Porter::carry),
                Job.of("sweep", Sweep.class)
                        .every(Duration.ofHours(1), new Sweep())
                        .doneBy(Porter.class, Porter::sweep));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("note-down").takes("what").doneBy(Porter.class, Porter::noteDown));
    }

    @Override
    public List<Letter<?>> letters() {
        return List.of(Letter.of(Thanks.class));
    }

    @Override
    public List<Webhook> webhooks() {
        return List.of(Webhook.of("parcel").checkedBy(ParcelCheck.class).takenBy(Porter.class, Porter::receive));
    }
}
