package org.chapterhouse.web.admin.settings;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.form.Finding;
import org.chapterhouse.web.Speech;

/**
 * Why settings were not saved.
 *
 * @param errors what stands in the way, by the path of its field
 * @param refusal why nothing was done, when that lies in no field
 */
public record NotSaved(Map<String, String> errors, String refusal) implements Serializable {

    /** Nothing has been tried yet. */
    static NotSaved nothing() {
        return new NotSaved(new LinkedHashMap<>(), "");
    }

    static NotSaved inTheWay(List<Finding> findings) {
        var errors = new LinkedHashMap<String, String>();
        findings.forEach(
                finding -> errors.putIfAbsent(finding.path(), finding.message().in(Speech.ofScreens())));
        return new NotSaved(errors, "");
    }

    static NotSaved refused(String refusal) {
        return new NotSaved(new LinkedHashMap<>(), refusal);
    }
}
