package org.chapterhouse.suite;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks axe for what is grave in a page and all its frames. Axe is put into a document once, however often it is asked, and only
 * what is grave leaves the browser; the library's own builder opens a window for every question.
 */
final class Axe {

    private static final String SOURCE = "() => {" + AxeBuilder.getAxeScript() + "}";

    /** Of one document that axe is in: what was found, and how its frames are to be asked, in their order. */
    private static final String PART = "context => window.axe ? Promise.all([axe.runPartial(JSON.parse(context), {}),"
            + " axe.utils.getFrameContexts(JSON.parse(context))])"
            + ".then(([part, frames]) => [JSON.stringify(part),"
            + " ...frames.map(each => [JSON.stringify(each.frameSelector), JSON.stringify(each.frameContext)]).flat()])"
            + " : []";

    private static final String FRAME = "selector => axe.utils.shadowSelect(JSON.parse(selector))";

    private static final String GRAVE = "parts => axe.finishRun(parts.map(part => JSON.parse(part)),"
            + " { resultTypes: ['violations'] })"
            + ".then(found => found.violations.filter(rule => ['serious', 'critical'].includes(rule.impact))"
            + ".map(rule => `${rule.id} (${rule.help}) at ${rule.nodes.map(node => node.html).slice(0, 3)}`))";

    /** A preview may be drawn anew while it is looked at. */
    private static final int LOOKS = 5;

    private final List<String> parts = new ArrayList<>();

    private Axe() {}

    /** The rules that are broken in a serious or critical way, and where. */
    static List<String> graveIn(Page page) {
        var axe = new Axe();
        axe.asks(page.mainFrame(), "{\"exclude\":[]}");
        return words(page.evaluate(GRAVE, axe.parts));
    }

    private void asks(Frame frame, String context) {
        var answer = partOf(frame, context);
        parts.add(answer.get(0));
        for (var next = 1; next < answer.size(); next += 2) {
            var element = frame.evaluateHandle(FRAME, answer.get(next)).asElement();
            asks(element.contentFrame(), answer.get(next + 1));
        }
    }

    private static List<String> partOf(Frame frame, String context) {
        for (var look = 1; ; look++) {
            try {
                frame.waitForLoadState();
                var part = words(frame.evaluate(PART, context));
                if (!part.isEmpty()) {
                    return part;
                }
                frame.evaluate(SOURCE);
            } catch (PlaywrightException e) {
                if (look >= LOOKS || !String.valueOf(e.getMessage()).contains("navigat")) {
                    throw e;
                }
            }
        }
    }

    private static List<String> words(Object answer) {
        return ((List<?>) answer).stream().map(String::valueOf).toList();
    }
}
