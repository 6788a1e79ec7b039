package org.chapterhouse.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Problem;

/** Who takes our letters at present. */
@ApplicationScoped
@HouseOnly
public class MailServers {

    private volatile Optional<MailServer> current = Optional.empty();

    MailServer require() {
        return current.orElseThrow(
                () -> new ChapterhouseException(Problem.of(MailServer.class, Problem.Kind.CONFIG, "CH-613")));
    }

    public void use(MailServer server) {
        current = Optional.of(server);
    }
}
