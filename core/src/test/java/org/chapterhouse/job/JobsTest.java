package org.chapterhouse.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chapterhouse.errands.Carry;
import org.chapterhouse.errands.Porter;
import org.chapterhouse.errands.Porter.Errand;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.Account;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.security.NewAccount;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was ordered is done once, whole, and as whoever ordered it. */
class JobsTest {

    private static final Core CORE = Core.start();
    private static final Account ANA = CORE.get(SystemUser.class)
            .call(() -> CORE.get(Accounts.class)
                    .create(new NewAccount("ana@example.org", "Ana", "seven quiet otters"), RoleId.ADMINISTRATOR, "*"));

    private final Jobs jobs = CORE.get(Jobs.class);
    private final Worker worker = CORE.get(Worker.class);
    private final Porter porter = CORE.get(Porter.class);
    private final FailedJobs failed = CORE.get(FailedJobs.class);
    private final Sql asOwner = new Sql(CORE.owner());

    @AfterAll
    static void stop() {
        CORE.close();
    }

    @BeforeEach
    void sweepFirst() {
        CORE.pass(Duration.ofHours(2));
        worker.doAllDue();
        asOwner.of("delete from errands.errand").run();
        asOwner.of("delete from job_order").run();
    }

    @Test
    void anOrderIsDoneAtItsTimeAndThenGone() {
        jobs.order(new Carry("a chair"));
        jobs.order(new Carry("a table"), now().plus(Duration.ofMinutes(10)));

        worker.doAllDue();
        assertThat(done()).containsExactly("a chair");
        CORE.pass(Duration.ofMinutes(11));
        worker.doAllDue();
        assertThat(done()).containsExactly("a chair", "a table");
        assertThat(orders()).isZero();
    }

    @Test
    void itIsDoneAsWhoeverOrderedItAndOtherwiseWithoutAnyPermission() {
        asAna(() -> jobs.order(new Carry("a chair")));
        jobs.order(new Carry("a table"));
        CORE.asSystem(() -> jobs.order(new Carry("a vase")));
        CORE.pass(Duration.ofHours(1));

        worker.doAllDue();
        assertThat(porter.done())
                .containsExactly(
                        new Errand("a chair", "Ana"),
                        new Errand("a table", "errands.carry"),
                        new Errand("a vase", "errands.carry"),
                        new Errand("swept", "errands.sweep"));
    }

    @Test
    void whatIsNotKeptIsNotOrdered() {
        assertThatThrownBy(() -> porter.atOnce(() -> {
                    jobs.order(new Carry("a chair"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(orders()).isZero();
    }

    @Test
    void whatFailsLeavesNothingIsTriedAgainAndThenWaitsForAPerson() {
        jobs.order(new Carry("piano"));
        worker.doAllDue();
        assertThat(done()).isEmpty();
        worker.doAllDue();
        assertThat(listed()).singleElement().satisfies(order -> {
            assertThat(order.attempt()).isEqualTo(1);
            assertThat(order.name()).isEqualTo("errands.carry");
            assertThat(order.failedAt()).isEmpty();
            assertThat(order.dueAt()).isEqualTo(now().plusSeconds(10));
            assertThat(order.reference()).hasSize(8);
        });

        tryOften();
        assertThat(listed())
                .singleElement()
                .satisfies(order -> assertThat(order.failedAt()).isPresent());
        assertThat(asAna(failed::count)).isEqualTo(1);
        assertThat(done()).isEmpty();
    }

    @Test
    void whoMayLooksAfterWhatFailed() {
        jobs.order(new Carry("piano"));
        tryOften();
        var order = listed().get(0);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> failed.list(10));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> failed.again(order.id()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> failed.drop(order.id()));

        asAna(() -> failed.again(order.id()));
        worker.doAllDue();
        assertThat(listed())
                .singleElement()
                .satisfies(tried -> assertThat(tried.attempt()).isEqualTo(1));
        asAna(() -> failed.drop(order.id()));
        assertThat(listed()).isEmpty();
        assertThat(orders()).isZero();
    }

    @Test
    void whatFailedIsForgottenAfterAMonth() {
        jobs.order(new Carry("piano"));
        tryOften();
        CORE.pass(Duration.ofDays(31));
        worker.doAllDue();
        assertThat(listed()).isEmpty();
    }

    @Test
    void theRhythmMakesUpForNothingAndNeverPilesUp() {
        CORE.pass(Duration.ofHours(30));
        worker.doAllDue();
        worker.doAllDue();
        assertThat(done()).containsExactly("swept");
        CORE.pass(Duration.ofMinutes(59));
        worker.doAllDue();
        assertThat(done()).hasSize(1);
        CORE.pass(Duration.ofMinutes(2));
        worker.doAllDue();
        assertThat(done()).hasSize(2);
    }

    @Test
    void whoeverLostTheLeaseKeepsNothing() {
        jobs.order(new Carry("a chair"));
        porter.meanwhile(() -> {
            CORE.pass(Duration.ofMinutes(5));
            CompletableFuture.runAsync(worker::doAllDue).join();
        });
        worker.doAllDue();
        assertThat(done()).containsExactly("a chair");
        assertThat(orders()).isZero();
    }

    @Test
    void aNodeThatDiesLeavesItsOrderToTheNext() {
        jobs.order(new Carry("a chair"));
        asOwner.of("update job_order set lease = gen_random_uuid(), leased_until = :until, attempt = 1")
                .with("until", now().plusSeconds(60))
                .run();
        worker.doAllDue();
        assertThat(done()).isEmpty();
        CORE.pass(Duration.ofSeconds(61));
        worker.doAllDue();
        assertThat(done()).containsExactly("a chair");
    }

    @Test
    void whatNeverComesToAnEndIsNotBegunForEver() {
        jobs.order(new Carry("a chair"));
        asOwner.of("update job_order set lease = gen_random_uuid(), leased_until = :until, attempt = 3")
                .with("until", now().minusSeconds(1))
                .run();
        worker.doAllDue();
        assertThat(done()).isEmpty();
        assertThat(asAna(failed::count)).isEqualTo(1);
    }

    @Test
    void severalNodesDoEachOrderOnce() throws Exception {
        IntStream.range(0, 200).forEach(each -> jobs.order(new Carry("chair " + each)));
        var nodes = Executors.newFixedThreadPool(4);
        try {
            for (Future<?> node : IntStream.range(0, 4)
                    .mapToObj(each -> nodes.submit(worker::doAllDue))
                    .toList()) {
                node.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(done()).hasSize(200).doesNotHaveDuplicates();
        assertThat(orders()).isZero();
    }

    @Test
    void anOrderThatNoJobTakesIsRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> jobs.order(new Errand("a", "b")));
    }

    @Test
    void whatARemovedPluginOrderedWaitsForIt() {
        jobs.order(new Carry("a chair"));
        asOwner.of("update job_order set name = 'gone.carry'").run();
        worker.doAllDue();
        assertThat(orders()).isEqualTo(1);
        assertThat(listed()).isEmpty();
    }

    @Test
    void everyJobIsCalledSomethingInBothLanguages() {
        for (var language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
            assertThat(CORE.get(JobCatalog.class).all())
                    .hasSizeGreaterThan(4)
                    .allSatisfy(known -> assertThat(known.called().in(language))
                            .doesNotContain(".title")
                            .isNotBlank());
        }
        var suites = CORE.get(JobCatalog.class).all().stream()
                .filter(known ->
                        !known.name().startsWith("errands.") || known.name().endsWith("webhook-call"))
                .toList();
        assertThat(suites)
                .allSatisfy(known -> assertThat(known.called().in(Locale.forLanguageTag("es")))
                        .isNotEqualTo(known.called().in(Locale.ENGLISH)));
    }

    private void tryOften() {
        for (var i = 0; i < 5; i++) {
            CORE.pass(Duration.ofMinutes(2));
            worker.doAllDue();
        }
    }

    private List<FailedJob> listed() {
        return asAna(() -> failed.list(10));
    }

    private List<String> done() {
        return porter.done().stream().map(Errand::what).toList();
    }

    private long orders() {
        return asOwner.of("select count(*) from job_order").first(Long.class).orElseThrow();
    }

    private Instant now() {
        return CORE.get(Clock.class).instant();
    }

    private static <T> T asAna(Supplier<T> work) {
        return CORE.get(SystemUser.class).onBehalfOf(ANA.id(), work);
    }

    private static void asAna(Runnable work) {
        asAna(() -> {
            work.run();
            return true;
        });
    }
}
