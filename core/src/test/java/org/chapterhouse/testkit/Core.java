package org.chapterhouse.testkit;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.Contents;
import org.chapterhouse.job.Worker;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.platform.SchemaOwner;
import org.chapterhouse.platform.Starting;
import org.chapterhouse.platform.internal.ContainerDataSource;
import org.chapterhouse.platform.internal.OwnerDataSource;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.workflow.Drafting;
import org.chapterhouse.workflow.Publishing;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jboss.weld.bootstrap.api.helpers.RegistrySingletonProvider;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jspecify.annotations.Nullable;

/**
 * Core, running: its beans and whatever plugins are on the class path, on a database of their own.
 *
 * <p>Not a stand-in: the beans, the transactions' borders, the migrations and PostgreSQL are those of the suite; only
 * the connection pool is not the server's, and the clock can be moved.
 */
public final class Core implements AutoCloseable {

    /** What the core that this thread is starting stands on. */
    private static final ThreadLocal<DataSource> DATABASE = new ThreadLocal<>();

    static {
        System.setProperty("chapterhouse.secret.key", "what the secrets of a test are sealed with");
    }

    private final WeldContainer container;

    private final DataSource owner;

    private Core(WeldContainer container, DataSource owner) {
        this.container = container;
        this.owner = owner;
    }

    /** Starts core on an empty database, migrated. */
    public static Core start() {
        return startOn(TestDatabase.fresh());
    }

    /** Starts core on a database that others may use too. */
    public static Core startOn(DataSource database) {
        DATABASE.set(database);
        var weld = new Weld()
                .containerId(RegistrySingletonProvider.STATIC_INSTANCE + System.nanoTime())
                .addServices(new TestTransactions())
                .addExtension(new Exclusions());
        var container = weld.initialize();
        container.event().fire(new Starting());
        return new Core(container, database);
    }

    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    /** Past core, by the role that owns the tables. */
    public DataSource owner() {
        return owner;
    }

    /** Every bean of a type. */
    public <T> List<T> all(Class<T> type) {
        return container.select(type, Any.Literal.INSTANCE).stream().toList();
    }

    /** Does work as Chapterhouse itself, which may do everything. */
    public void asSystem(Runnable work) {
        get(SystemUser.class).run(work);
    }

    /** Publishes content of a type on a site, as Chapterhouse itself; answers by what it is found. */
    public ContentId publish(String type, String site, Record content) {
        return get(SystemUser.class).call(() -> {
            var item = get(Drafting.class).create(type, site, RecordJson.write(content), Optional.empty());
            return get(Publishing.class)
                    .publish(item.id(), item.draft().number())
                    .id();
        });
    }

    /** Publishes what it says from now on. */
    public void publishAgain(ContentId id, Record content) {
        asSystem(() -> {
            var item = get(Contents.class).require(id);
            var saved =
                    get(Drafting.class).save(id, item.draft().number(), RecordJson.write(content), Optional.empty());
            get(Publishing.class).publish(id, saved.draft().number());
        });
    }

    /** Takes what was published back. */
    public void withdraw(ContentId item) {
        asSystem(() -> get(Publishing.class).withdraw(item));
    }

    /** Does what is ordered and due now. */
    public void doJobs() {
        get(Worker.class).doAllDue();
    }

    /** Takes the letters away that wait to be delivered, in the order of their recipients. */
    public List<WrittenLetter> takeLetters() {
        return new Sql(owner)
                .of("with taken as (delete from letter returning *) select recipient, subject, body from taken"
                        + " order by recipient, subject")
                .list(WrittenLetter.class);
    }

    /** A letter to somebody. */
    public record WrittenLetter(String recipient, String subject, String body) {}

    /** Lets time pass. */
    public void pass(Duration time) {
        get(MovableClock.class).pass(time);
    }

    @Override
    public void close() {
        container.close();
    }

    /** A clock that stands still until it is told to go on. */
    @ApplicationScoped
    public static class MovableClock {

        private Instant now = Instant.parse("2026-05-26T14:05:00Z");

        synchronized void pass(Duration time) {
            now = now.plus(time);
        }

        synchronized Instant now() {
            return now;
        }
    }

    /** What a server would give. */
    @ApplicationScoped
    @Alternative
    @Priority(1)
    static class Surroundings {

        @Inject
        MovableClock time;

        private @Nullable HikariDataSource pool;

        @Produces
        @Singleton
        DataSource dataSource() throws SQLException {
            var opened = TestDatabase.pooled(TestDatabase.asApplication(DATABASE.get()));
            pool = opened;
            return TestTransactions.joining(Statements.heard(opened));
        }

        @PreDestroy
        void close() {
            if (pool != null) {
                pool.close();
            }
        }

        @Produces
        @Singleton
        @SchemaOwner
        DataSource owner() {
            return DATABASE.get();
        }

        @Produces
        @Singleton
        Clock clock() {
            return new Clock() {
                @Override
                public ZoneOffset getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return Clock.fixed(time.now(), zone);
                }

                @Override
                public Instant instant() {
                    return time.now();
                }
            };
        }

        @Produces
        @Singleton
        Validator validator() {
            return Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();
        }
    }

    /** Transactions at the borders where the server would put them. */
    @Transactional
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
    static class TransactionalWork {

        @Inject
        DataSource dataSource;

        @AroundInvoke
        Object within(InvocationContext call) throws Exception {
            var border = border(call);
            return TestTransactions.within(dataSource, failure -> dooms(border, failure), call::proceed);
        }

        private static Transactional border(InvocationContext call) {
            var here = call.getMethod().getAnnotation(Transactional.class);
            return here != null ? here : call.getTarget().getClass().getAnnotation(Transactional.class);
        }

        private static boolean dooms(Transactional border, Throwable failure) {
            var named = Stream.of(border.rollbackOn()).anyMatch(kind -> kind.isInstance(failure));
            var spared = Stream.of(border.dontRollbackOn()).anyMatch(kind -> kind.isInstance(failure));
            return !spared && (named || failure instanceof RuntimeException || failure instanceof Error);
        }
    }

    /** The beans that only a server can fill. */
    static class Exclusions implements Extension {

        void exclude(@Observes ProcessAnnotatedType<ContainerDataSource> type) {
            type.veto();
        }

        void excludeOwner(@Observes ProcessAnnotatedType<OwnerDataSource> type) {
            type.veto();
        }
    }
}
