package org.chapterhouse.workflow;

import java.util.List;
import org.chapterhouse.form.Finding;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;

/** Something stands against publishing; each finding says what to do about it. */
public class NotPublishable extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    NotPublishable(List<Finding> findings) {
        super(Problem.of(
                NotPublishable.class,
                Problem.Kind.INVALID,
                "CH-206",
                findings.stream().map(Finding::message).toList()));
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
