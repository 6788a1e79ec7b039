package org.chapterhouse.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chapterhouse.command.CommandCall;
import org.chapterhouse.command.HouseCommand;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.ForEveryone;

/** {@code health}: looks at everything now and says what is not well; then the program ends with 1, for whoever watches by a script. */
@ApplicationScoped
@HouseOnly
@ForEveryone("it only asks, and Health asks for a permission")
public class HealthCommand implements HouseCommand {

    @Inject
    Health health;

    @Override
    public String name() {
        return "health";
    }

    @Override
    public void run(CommandCall call) {
        var checks = health.lookNow();
        var ailments = health.ailments().stream()
                .collect(Collectors.toMap(ailment -> ailment.check().name(), Function.identity()));
        for (var check : checks) {
            var ailment = ailments.get(check.name());
            call.say(
                    ailment == null
                            ? Message.of(Health.class, "health.well", check.called())
                            : Message.of(Health.class, "health.unwell", check.called(), ailment.complaint()));
        }
        if (!ailments.isEmpty()) {
            throw new NotWell(ailments.size());
        }
    }
}
