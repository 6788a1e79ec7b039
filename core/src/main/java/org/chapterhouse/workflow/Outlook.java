package org.chapterhouse.workflow;

import java.util.List;
import java.util.Optional;
import org.chapterhouse.form.Finding;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/**
 * What would come of it if a text were published as it is typed at this moment: all that can be known before anybody
 * presses a button.
 *
 * @param findings what stands against it
 * @param address what stands against its address
 * @param proof what it would be; empty while anything stands against it
 */
@HouseOnly
public record Outlook(List<Finding> findings, Optional<Message> address, Optional<Proof> proof) {

    public Outlook {
        findings = List.copyOf(findings);
    }

    static Outlook inTheWay(List<Finding> findings) {
        return new Outlook(findings, Optional.empty(), Optional.empty());
    }

    static Outlook of(Proof proof) {
        return new Outlook(List.of(), Optional.empty(), Optional.of(proof));
    }

    static Outlook taken(Message words) {
        return new Outlook(List.of(), Optional.of(words), Optional.empty());
    }
}
