package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.form.Finding;
import org.chapterhouse.form.FormData;
import org.chapterhouse.render.Templates;
import org.chapterhouse.visitor.FormToken;
import org.chapterhouse.visitor.Reception;
import org.chapterhouse.web.WebTemplates;

/** Draws a form, for the first time or again with what was typed. Nobody keeps it: each has a token of its own. */
@ApplicationScoped
public class FormDrawing {

    private static final Templates TEMPLATES = WebTemplates.of("site");
    private static final String STYLES = "/assets/house/form.css";

    @Inject
    Frames frames;

    @Inject
    Reception reception;

    @Inject
    StaticFiles files;

    /**
     * What a form is drawn with.
     *
     * @param typed by the names of the fields; empty for a form that is drawn for the first time
     * @param notice the house's word for why it is drawn again
     * @param reference of a failure of ours
     */
    record Drawn(
            String token,
            Optional<Map<String, Object>> typed,
            Optional<String> notice,
            Optional<String> reference,
            List<Finding> findings) {

        static Drawn first(FormToken token) {
            return new Drawn(token.text(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        }

        static Drawn again(String token, Map<String, Object> typed, String notice, List<Finding> findings) {
            return new Drawn(token, Optional.of(typed), Optional.of(notice), Optional.empty(), findings);
        }

        Drawn withReference(String told) {
            return new Drawn(token, typed, notice, Optional.of(told), findings);
        }
    }

    CachedPage draw(Spot spot, FormPages.Place<?> place, Drawn drawn) {
        var target = place.target();
        var form = target.form();
        var language = target.language();
        var words = form.messages(language);
        var site = target.site();
        var errors = errors(drawn.findings(), language);
        var frame = frames.below(site, spot.path(), words.title(), language, place.page())
                .with(frames.files(form));
        var typed = drawn.typed().orElseGet(() -> FormData.blank(form.fields()));
        var view = new FormView(
                words.title(),
                tongue(words, language),
                words.said("intro"),
                drawn.notice().map(notice -> frame.word("form." + notice)),
                drawn.reference(),
                problems(drawn.findings(), form.fields(), language),
                Address.encoded(Frames.address(site, spot.path())),
                drawn.token(),
                new FormFields(form, words, reception.needed(form), typed, errors).groups(),
                words.said("send"),
                files.address(STYLES));
        var shown = drawn.notice().isPresent()
                ? frame.titled(frame.word("form.error-title", words.title())).unlisted()
                : frame.describedAs(words.said("intro").orElse(""));
        var middle = TEMPLATES.draw("form", Map.of("frame", shown, "form", view));
        return CachedPage.ofOneReader(SitePages.HTML, frames.draw(shown, middle));
    }

    static Tongue tongue(FieldMessages words, Locale page) {
        return Tongue.of(Tongue.other(words.language(), page));
    }

    private static Map<String, String> errors(List<Finding> findings, Locale language) {
        var errors = new LinkedHashMap<String, String>();
        findings.forEach(
                finding -> errors.putIfAbsent(finding.path(), finding.message().in(language)));
        return errors;
    }

    private static List<FormView.Problem> problems(
            List<Finding> findings, List<FieldDefinition> fields, Locale language) {
        return findings.stream()
                .map(finding -> new FormView.Problem(
                        Optional.of(finding.path())
                                .filter(path -> fields.stream()
                                        .anyMatch(field -> field.name().equals(path))),
                        finding.message().in(language)))
                .toList();
    }
}
