package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.Contents;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.security.Verb;
import org.chapterhouse.site.Sites;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A door that forgets to ask is found, however far away the question would be; one that asks is left alone. */
class PermissionRuleTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Forgets.class,
                ReadsWithoutATransaction.class,
                ReadsTablesOfItsOwn.class,
                AsksWhatEverybodyMayKnow.class,
                AsksWhoItIs.class
            })
    void whoAsksNobodyIsFound(Class<?> door) {
        assertThat(told(door)).singleElement().asString().contains(door.getSimpleName(), "asks nobody");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Asks.class,
                AsksInALambda.class,
                AsksByReference.class,
                LeavesItToAnother.class,
                SaysWhyNot.class,
                OpensNothing.class
            })
    void whoAsksIsNot(Class<?> door) {
        assertThat(told(door)).isEmpty();
    }

    private static List<String> told(Class<?> door) {
        var classes = new ClassFileImporter().importPackagesOf(door, Contents.class);
        return PermissionRule.DOORS_ASK_FOR_PERMISSION.evaluate(classes).getFailureReport().getDetails().stream()
                .filter(line -> line.contains(door.getSimpleName() + "."))
                .toList();
    }

    @Transactional
    public static class Forgets {
        public void open() {}
    }

    @ApplicationScoped
    public static class ReadsWithoutATransaction {
        @Inject
        Sql sql;

        public List<String> all() {
            return read();
        }

        private List<String> read() {
            return sql.of("select name from gift").list(String.class);
        }
    }

    @RequestScoped
    public static class ReadsTablesOfItsOwn {
        @Inject
        Tables tables;

        public List<String> all() {
            return tables.of("select name from {gift}").list(String.class);
        }
    }

    @Transactional
    public static class AsksWhatEverybodyMayKnow {
        @Inject
        Sites sites;

        public String name() {
            return sites.national().name();
        }
    }

    @Transactional
    public static class AsksWhoItIs {
        @Inject
        CurrentUser user;

        public String name() {
            return user.displayName();
        }
    }

    @Transactional
    public static class Asks {
        @Inject
        CurrentUser user;

        public void open() {
            looksAtTheDoor();
        }

        private void looksAtTheDoor() {
            user.require("gift", Verb.EDIT, "*");
        }

        protected void inside() {}
    }

    @Transactional
    public static class AsksInALambda {
        @Inject
        CurrentUser user;

        public List<String> mine(List<String> sites) {
            return sites.stream()
                    .filter(site -> user.may("gift", Verb.VIEW, site))
                    .toList();
        }
    }

    @Transactional
    public static class AsksByReference {
        @Inject
        CurrentUser user;

        public List<String> mine(List<String> sites) {
            return sites.stream().filter(this::isMine).toList();
        }

        private boolean isMine(String site) {
            return user.may("gift", Verb.VIEW, site);
        }
    }

    @Transactional
    public static class LeavesItToAnother {
        @Inject
        Contents contents;

        public Optional<String> title(ContentId id) {
            return Optional.of(contents.require(id).draft().title());
        }
    }

    @Transactional
    public static class SaysWhyNot {
        @ForEveryone("it is printed on every wall")
        public String motto() {
            return "";
        }
    }

    @ApplicationScoped
    public static class OpensNothing {
        public int sum(int one, int other) {
            return one + other;
        }
    }
}
