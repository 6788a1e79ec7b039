package org.chapterhouse.setting;

import java.util.List;
import org.chapterhouse.form.Finding;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Problem;

/** Something stands against these settings; each finding says what to do about it. Nothing was changed. */
public class InvalidSettings extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    InvalidSettings(List<Finding> findings) {
        super(Problem.of(
                InvalidSettings.class,
                Problem.Kind.INVALID,
                "CH-132",
                findings.stream().map(Finding::message).toList()));
        this.findings = List.copyOf(findings);
    }

    @HouseOnly
    public List<Finding> findings() {
        return findings;
    }
}
