package org.chapterhouse.workflow;

import java.util.List;
import java.util.Optional;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.form.Finding;
import org.chapterhouse.problem.HouseOnly;

/**
 * What a person looks at once more before readers see their text.
 *
 * @param title what the page would be called
 * @param address where it would be found on its site
 * @param warnings what is odd about it besides its times, and may be meant
 */
@HouseOnly
public record Proof(String title, Optional<SitePath> address, ProofTimes times, List<Finding> warnings) {

    public Proof {
        warnings = List.copyOf(warnings);
    }
}
