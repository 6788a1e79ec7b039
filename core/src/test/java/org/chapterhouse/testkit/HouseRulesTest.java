package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a class must not do it must not hand on by a method reference either. */
class HouseRulesTest {

    @ParameterizedTest
    @MethodSource
    void whatIsReferredToIsUsed(Class<?> type, ArchRule rule) {
        assertThat(broken(type)).containsExactly(rule);
    }

    static Stream<Arguments> whatIsReferredToIsUsed() {
        return Stream.of(
                Arguments.of(TellsTheTime.class, HouseRules.TIME_COMES_FROM_A_CLOCK),
                Arguments.of(Prints.class, HouseRules.NOTHING_IS_PRINTED),
                Arguments.of(GuessesTheCharset.class, HouseRules.TEXT_IS_READ_IN_A_NAMED_CHARSET),
                Arguments.of(MakesThreads.class, HouseRules.THREADS_ARE_THE_SERVERS),
                Arguments.of(LoadsByName.class, HouseRules.CLASSES_ARE_NOT_LOADED_BY_NAME),
                Arguments.of(AsksTheEnvironment.class, HouseRules.NOBODY_LOOKS_AT_THE_ENVIRONMENT));
    }

    @Test
    void theRestMayBeReferredTo() {
        assertThat(broken(AsksTheClock.class)).isEmpty();
    }

    private static Stream<ArchRule> broken(Class<?> type) {
        var classes = new ClassFileImporter().importClasses(type);
        return HouseRules.all().stream()
                .filter(rule -> rule != HouseRules.PACKAGES_SAY_WHAT_MAY_BE_NULL)
                .filter(rule -> rule.allowEmptyShould(true).evaluate(classes).hasViolation());
    }

    record TellsTheTime(Optional<Instant> known) {

        Instant at() {
            return known.orElseGet(Instant::now);
        }
    }

    record Prints(Optional<Exception> failure) {

        void tell() {
            failure.ifPresent(Throwable::printStackTrace);
        }
    }

    static final class GuessesTheCharset {

        Supplier<Charset> charset() {
            return Charset::defaultCharset;
        }
    }

    static final class MakesThreads {

        Function<Runnable, Thread> workers() {
            return Thread::new;
        }
    }

    record LoadsByName(ClassLoader loader) {

        Loading loading() {
            return loader::loadClass;
        }

        interface Loading {
            Class<?> of(String name) throws ClassNotFoundException;
        }
    }

    static final class AsksTheEnvironment {

        List<String> values(List<String> names) {
            return names.stream().map(System::getenv).toList();
        }
    }

    record AsksTheClock(Clock clock) {

        Supplier<Instant> time() {
            return clock::instant;
        }
    }
}
