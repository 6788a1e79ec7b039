package org.chapterhouse.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;

/** The commands of the plugins that are here today. Settled once, at the start. */
@ApplicationScoped
@HouseOnly
public class CommandCatalog {

    private volatile List<KnownCommand> all = List.of();

    public void settle(Collection<KnownCommand> brought) {
        all = List.copyOf(brought);
    }

    List<KnownCommand> all() {
        return all;
    }

    Optional<KnownCommand> find(String plugin, String name) {
        return all.stream()
                .filter(known ->
                        known.plugin().equals(plugin) && known.command().name().equals(name))
                .findFirst();
    }
}
