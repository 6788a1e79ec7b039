package org.chapterhouse.platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chapterhouse.platform.OwnSchemaOnly.ScriptLeft;
import org.chapterhouse.platform.sql.DatabaseRefused;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Problem;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Brings the tables of every module up to date: core first, then each plugin, each with a history table of its own.
 *
 * <p>Scripts lie in {@code db/<module>/} of the module's jar. A plugin's tables lie in a schema named after it, where its
 * scripts see nothing else and touch nothing else; a schema of that name that somebody else has filled is left alone. A
 * database that a newer program has already changed is refused, not guessed at.
 */
@HouseOnly
public final class Migrations {

    private static final Logger LOG = System.getLogger(Migrations.class.getName());

    private static final String CORE = "core";
    private static final String CORES_SCHEMA = "public";
    private static final String HISTORY = "flyway_";
    private static final String LOCK = "hashtextextended('chapterhouse.migrations', 0)";

    private final DataSource dataSource;
    private final Optional<String> application;

    /** @param dataSource of the role that owns the tables, or will */
    public Migrations(DataSource dataSource) {
        this(dataSource, Optional.empty());
    }

    /**
     * @param dataSource of the role that owns the tables, or will
     * @param application the role that works with them, and gets its rights on them
     */
    public Migrations(DataSource dataSource, String application) {
        this(dataSource, Optional.of(application));
    }

    private Migrations(DataSource dataSource, Optional<String> application) {
        this.dataSource = dataSource;
        this.application = application;
    }

    /**
     * Of several nodes that start at once, one does the work and the others wait until they see it done.
     *
     * @param modules folder names below {@code db/}, in the order they are to be migrated
     */
    public void run(List<String> modules) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                var owner = connection.getMetaData().getUserName();
                modules.forEach(
                        module -> flyway(module, MigrationVersion.LATEST).ifPresent(flyway -> {
                            refuseNameOfRole(module, owner);
                            migrate(module, flyway);
                        }));
                settleRights(connection);
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new DatabaseRefused(e);
        }
    }

    /** A role looks for what is named without a schema in one of its own name first, so core's tables could be hidden. */
    private void refuseNameOfRole(String module, String owner) {
        var schema = schemaOf(module);
        if (schema.equals(owner) || application.filter(schema::equals).isPresent()) {
            throw new NameOfRole(schema);
        }
    }

    private void settleRights(Connection connection) throws SQLException {
        if (application.isPresent()
                && !application.get().equals(connection.getMetaData().getUserName())) {
            new ApplicationRights(connection, application.get()).settle();
        }
    }

    /** Whether this program knows the module and has come to that version of its tables. */
    public boolean know(String module, String version) {
        var asked = MigrationVersion.fromVersion(version);
        return flyway(module, MigrationVersion.LATEST)
                .filter(flyway -> Arrays.stream(flyway.info().all())
                        .map(MigrationInfo::getVersion)
                        .anyMatch(asked::equals))
                .isPresent();
    }

    /** Brings the tables of one module to just this version, as they were when a backup was made. */
    public void runTo(String module, String version) {
        flyway(module, MigrationVersion.fromVersion(version)).ifPresent(flyway -> migrate(module, flyway));
    }

    /** Where the tables of a module lie. */
    public static String schemaOf(String module) {
        return module.equals(CORE) ? CORES_SCHEMA : inSql(module);
    }

    /** The module whose migrations are counted in a table, if it is one of those. */
    public static Optional<String> moduleOfHistory(String schema, String table) {
        var module = schema.equals(CORES_SCHEMA) ? CORE : schema.replace('_', '-');
        return table.equals(HISTORY + inSql(module)) ? Optional.of(module) : Optional.empty();
    }

    private static String inSql(String module) {
        return module.replace('-', '_');
    }

    private Optional<Flyway> flyway(String module, MigrationVersion target) {
        var location = "db/" + module;
        var loader = Thread.currentThread().getContextClassLoader();
        if (loader.getResource(location) == null) {
            return Optional.empty();
        }
        var flyway = Flyway.configure(loader)
                .dataSource(dataSource)
                .locations("classpath:" + location)
                .table(HISTORY + inSql(module))
                .defaultSchema(schemaOf(module))
                .validateMigrationNaming(true)
                .target(target);
        if (module.equals(CORE)) {
            flyway.baselineOnMigrate(true).baselineVersion("0");
        } else {
            flyway.initSql("set search_path to \"" + schemaOf(module) + "\"")
                    .skipDefaultCallbacks(true)
                    .callbacks(new OwnSchemaOnly(schemaOf(module)));
        }
        return Optional.of(flyway.load());
    }

    private static void migrate(String module, Flyway flyway) {
        try {
            refuseNewer(module, flyway);
            var result = flyway.migrate();
            if (result.migrationsExecuted > 0) {
                LOG.log(Level.INFO, "Brought the tables of {0} to version {1}", module, result.targetSchemaVersion);
            }
        } catch (FlywayException e) {
            if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
                throw new SchemaTaken(schemaOf(module));
            }
            throw causes(e, ScriptLeft.class)
                    .findFirst()
                    .<RuntimeException>map(left -> left)
                    .or(() -> RightMissing.in(e).map(RightMissing::new))
                    .orElse(e);
        }
    }

    private static void refuseNewer(String module, Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().name().startsWith("FUTURE"))
                .map(MigrationInfo::getVersion)
                .findFirst()
                .ifPresent(version -> {
                    throw new SchemaTooNew(module, version.getVersion());
                });
    }

    private static <E extends Throwable> Stream<E> causes(Throwable failure, Class<E> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** The database was written by a newer Chapterhouse than this one. */
    static final class SchemaTooNew extends ChapterhouseException {

        private static final long serialVersionUID = 1L;

        SchemaTooNew(String module, String version) {
            super(Problem.of(Migrations.class, Problem.Kind.CONFIG, "CH-020", version, module));
        }
    }

    /** A plugin's schema would have the name of a role that Chapterhouse works as. */
    static final class NameOfRole extends ChapterhouseException {

        private static final long serialVersionUID = 1L;

        NameOfRole(String schema) {
            super(Problem.of(Migrations.class, Problem.Kind.CONFIG, "CH-023", schema));
        }
    }

    /** Where a plugin's tables are to lie, there are tables of somebody else. */
    static final class SchemaTaken extends ChapterhouseException {

        private static final long serialVersionUID = 1L;

        SchemaTaken(String schema) {
            super(Problem.of(Migrations.class, Problem.Kind.CONFIG, "CH-022", schema));
        }
    }

    /** The role the suite works as may not do what the tables need. */
    static final class RightMissing extends ChapterhouseException {

        private static final long serialVersionUID = 1L;
        private static final String STATE = "42501";

        RightMissing(SQLException cause) {
            super(
                    Problem.of(
                            Migrations.class,
                            Problem.Kind.CONFIG,
                            "CH-021",
                            String.valueOf(cause.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(STATE)),
                    cause);
        }

        static Optional<SQLException> in(Throwable failure) {
            return causes(failure, SQLException.class)
                    .filter(refused -> STATE.equals(refused.getSQLState()))
                    .findFirst();
        }
    }
}
