package org.chapterhouse.workflow;

import java.util.List;
import java.util.stream.Collectors;
import org.chapterhouse.form.Finding;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Something stands against publishing; each finding says what to do about it. */
public class NotPublishable extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    NotPublishable(List<Finding> findings) {
        super(new Problem(
                "CH-206",
                Problem.Kind.USER,
                "It cannot be published yet. "
                        + findings.stream().map(Finding::message).collect(Collectors.joining(" "))));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
