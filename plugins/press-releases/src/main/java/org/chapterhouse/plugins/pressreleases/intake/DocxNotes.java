package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.plugins.pressreleases.intake.FormattedLine.Run;

/** The footnotes and endnotes of a Word file: counted together, in the order in which the text refers to them. */
final class DocxNotes {

    /** By the kind of the note and its id; a note that nothing refers to is none. */
    private final Map<String, List<FormattedLine>> referred = new LinkedHashMap<>();

    private String open = "";

    static boolean isNote(String element) {
        return element.equals("footnote") || element.equals("endnote");
    }

    /** What stands in the text for a note. */
    String refer(String element, String id) {
        referred.putIfAbsent(key(element, id), List.of());
        return sign(key(element, id));
    }

    boolean isReferredTo(String element, String id) {
        return referred.containsKey(key(element, id));
    }

    void begins(String element, String id) {
        open = key(element, id);
    }

    void ends(List<FormattedLine> lines) {
        var said = lines.stream().filter(line -> !line.text().isEmpty()).toList();
        referred.put(open, said);
    }

    List<FormattedLine> inOrder() {
        var all = new ArrayList<FormattedLine>();
        referred.forEach((key, lines) -> {
            for (var at = 0; at < lines.size(); at++) {
                all.add(at == 0 ? numbered(sign(key), lines.get(0)) : lines.get(at));
            }
        });
        return List.copyOf(all);
    }

    private static FormattedLine numbered(String sign, FormattedLine line) {
        var runs = new ArrayList<Run>();
        runs.add(new Run(sign + " ", false, false, null));
        runs.addAll(line.runs());
        return new FormattedLine(runs, line.shape(), line.level());
    }

    private String sign(String key) {
        return "[" + (List.copyOf(referred.keySet()).indexOf(key) + 1) + "]";
    }

    private static String key(String element, String id) {
        return element + " " + id;
    }
}
