package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.form.Autofill;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FormData;
import org.chapterhouse.form.Kind;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.site.Site;
import org.chapterhouse.visitor.FormTarget;
import org.chapterhouse.visitor.FormToken;
import org.chapterhouse.visitor.PublicForm;
import org.chapterhouse.visitor.Received;
import org.chapterhouse.visitor.Reception;
import org.chapterhouse.visitor.Sending;

/**
 * The forms of a plugin, sent as a visitor sends them: with nothing in them, filled in, and with an attack in every field. What was typed
 * is the sample in {@code src/test/resources/<form>.json}, which has to be taken then, or else made up, which may be refused for a reason.
 */
record FormsUnderTest(Core core, Plugin plugin) {

    /** As long as people need. */
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    void check() {
        plugin.publicForms().forEach(this::check);
    }

    private <T extends Record> void check(PublicForm<T> form) {
        var target = target(form);
        sent(target, "empty", FormData.blank(form.fields()));
        for (var attack : Variations.ATTACKS) {
            sent(target, "with an attack in every field", filled(form, attack));
        }
        sample(form).ifPresentOrElse(typed -> checkTaken(target, typed), () -> sent(target, "filled in", filled(form)));
    }

    /** Taken once, however often it is sent. */
    private void checkTaken(FormTarget<?> target, Map<String, Object> typed) {
        var token = begin(target);
        var taken = sent(target, "with its sample", typed, token);
        assertThat(taken)
                .as("what becomes of the sample of the form '%s', which has to be taken", target.form())
                .contains(new Received.Accepted(
                        taken.map(Received.Accepted.class::cast).orElseThrow().outcome()));
        assertThat(sent(target, "with its sample once more", typed, token))
                .as("the form '%s', sent twice", target.form())
                .isEqualTo(taken);
    }

    private void sent(FormTarget<?> target, String how, Map<String, Object> typed) {
        sent(target, how, typed, begin(target));
    }

    private FormToken begin(FormTarget<?> target) {
        var token = core.get(Reception.class).begin(target);
        core.pass(A_WHILE);
        return token;
    }

    /** The answer; nothing where the plugin has refused it by a problem, which the visitor reads. */
    private Optional<Received> sent(FormTarget<?> target, String how, Map<String, Object> typed, FormToken token) {
        try {
            var answer = core.get(Reception.class).receive(target, new Sending(typed, token.text(), "", how));
            assertThat(answer)
                    .as("the form '%s', sent %s: it is taken, or says what to mend", target.form(), how)
                    .matches(told -> told instanceof Received.Accepted
                            || (told instanceof Received.Again again
                                    && again.reason() == Received.Reason.MEND
                                    && !again.findings().isEmpty()));
            return Optional.of(answer);
        } catch (ChapterhouseException e) {
            assertThat(e.problem().kind().isOurs())
                    .as(() -> "the form '" + target.form() + "', sent " + how + ", fails: " + e + " because of "
                            + e.getCause())
                    .isFalse();
            return Optional.empty();
        } catch (RuntimeException e) {
            throw new AssertionError("the form '" + target.form() + "', sent " + how + ", fails: " + e, e);
        }
    }

    private <T extends Record> FormTarget<T> target(PublicForm<T> form) {
        var type = form.belowType()
                .flatMap(id -> plugin.contentTypes().stream()
                        .filter(own -> own.id().equals(id))
                        .findFirst());
        var site = KitSite.where(
                core,
                some -> form.placement().includes(some)
                        && type.map(own -> own.belongsOn(some)).orElse(true));
        var item = type.map(own -> publish(TypeUnderTest.of(own, plugin), site))
                .or(() -> form.belowType().map(another -> ContentId.random()));
        return new FormTarget<>(plugin.id(), form, site, item, site.locale());
    }

    private ContentId publish(TypeUnderTest<?> tested, Site site) {
        return core.publish(tested.type().id(), site.slug(), tested.content());
    }

    private Optional<Map<String, Object>> sample(PublicForm<?> form) {
        try (var stream = plugin.getClass().getResourceAsStream("/" + form.id() + ".json")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(
                            typed(RecordJson.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)), form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> typed(JsonObject sample, PublicForm<?> form) {
        return FormData.toForm(sample, form.fields());
    }

    private Map<String, Object> filled(PublicForm<?> form) {
        var typed = new LinkedHashMap<String, Object>();
        form.fields().forEach(field -> typed.put(field.name(), value(field, form.asksFor(field.name()))));
        return typed;
    }

    private Map<String, Object> filled(PublicForm<?> form, String attack) {
        var typed = new HashMap<>(filled(form));
        form.fields().stream()
                .filter(field -> field.kind() == Kind.LINE || field.kind() == Kind.LINES)
                .filter(field -> !form.asksFor(field.name()).equals(Optional.of(Autofill.Detail.EMAIL)))
                .forEach(field -> typed.put(field.name(), attack));
        return typed;
    }

    private String value(FieldDefinition field, Optional<Autofill.Detail> detail) {
        return switch (field.kind()) {
            case DATE -> nextWeek().toString();
            case DATE_TIME -> nextWeek().atTime(10, 0).toString();
            case CHOICE -> field.choices().get(0);
            case CHECK -> "true";
            case NUMBER, AMOUNT -> "1";
            case ADDRESS -> "https://example.org/";
            default -> line(detail);
        };
    }

    private LocalDate nextWeek() {
        return LocalDate.now(core.get(Clock.class)).plusWeeks(1);
    }

    private static String line(Optional<Autofill.Detail> detail) {
        return detail.map(asked -> switch (asked) {
                    case EMAIL -> "ana@example.org";
                    case TELEPHONE -> "+1 303 555 0100";
                    default -> "Ana Lind";
                })
                .orElse("Ana Lind");
    }
}
