package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.BiFunction;
import org.chapterhouse.form.Finding;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.visitor.PublicForm;
import org.chapterhouse.visitor.Sent;
import org.chapterhouse.visitor.Taken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the contract asks of a plugin's forms. */
class FormsUnderTestTest {

    private static final Core CORE = Core.start();

    @AfterAll
    static void close() {
        CORE.close();
    }

    /** What is sent here. */
    public record Wish(
            @NotBlank String what, @Size(max = 20) String howMuch) {}

    /** Takes it. */
    @ApplicationScoped
    public static class Wishes {

        Taken careful(Sent<Wish> sent) {
            return sent.content().what().startsWith("Ana")
                    ? Taken.refused(Finding.at("what", "check.what"))
                    : Taken.done();
        }

        Taken careless(Sent<Wish> sent) {
            throw new IllegalStateException("no genie for " + sent.content().what());
        }

        Taken forgetful(Sent<Wish> sent) {
            return Taken.done("granted");
        }
    }

    private record Brings(List<PublicForm<?>> publicForms) implements Plugin {

        @Override
        public String id() {
            return "wishes";
        }
    }

    private static void check(BiFunction<Wishes, Sent<Wish>, Taken> act) {
        new FormsUnderTest(
                        CORE,
                        new Brings(List.of(
                                PublicForm.of("wish", Wish.class).at("/wishes").takenBy(Wishes.class, act))))
                .check();
    }

    @Test
    void whatIsTakenOrRefusedForAReasonIsFine() {
        assertThatCode(() -> check(Wishes::careful)).doesNotThrowAnyException();
    }

    @Test
    void whatFailsIsNamed() {
        assertThatThrownBy(() -> check(Wishes::careless))
                .hasMessageContaining("the form 'wish', sent")
                .hasMessageContaining("no genie for ");
        assertThatThrownBy(() -> check(Wishes::forgetful))
                .hasMessageContaining("the form 'wish', sent")
                .hasMessageContaining("call mayEnd(...)");
    }
}
