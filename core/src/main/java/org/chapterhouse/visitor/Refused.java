package org.chapterhouse.visitor;

import java.util.List;
import org.chapterhouse.form.Finding;

/** A plugin has not taken what was sent; the transaction ends with it. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    Refused(List<Finding> findings) {
        super(findings.toString(), null, false, false);
        this.findings = findings;
    }

    List<Finding> findings() {
        return findings;
    }
}
