package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.Serializable;
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
import org.chapterhouse.testkit.admin.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A door that forgets to ask is found, however far away the question would be; one that asks is left alone. */
public class PermissionRuleTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Forgets.class,
                ReadsWithoutATransaction.class,
                ReadsTablesOfItsOwn.class,
                IsThereForASession.class,
                IsThereForAll.class,
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

    @ParameterizedTest
    @ValueSource(classes = {Screens.ReadsTables.class, Screens.GoesRoundTheDoor.class})
    void aScreenThatGoesRoundTheDoorIsFound(Class<?> screen) {
        assertThat(told(PermissionRule.SCREENS_STAND_BEFORE_A_DOOR, screen))
                .singleElement()
                .asString()
                .contains("goes round");
    }

    @Test
    void aScreenThatStandsBeforeItIsNot() {
        assertThat(told(PermissionRule.SCREENS_STAND_BEFORE_A_DOOR, Screens.StandsBeforeTheDoor.class))
                .isEmpty();
    }

    private static List<String> told(Class<?> door) {
        return told(PermissionRule.DOORS_ASK_FOR_PERMISSION, door);
    }

    private static List<String> told(ArchRule rule, Class<?> type) {
        var classes = new ClassFileImporter().importPackagesOf(PermissionRuleTest.class, type, Contents.class);
        return rule.evaluate(classes).getFailureReport().getDetails().stream()
                .filter(line -> line.contains(type.getSimpleName() + "."))
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

    @SessionScoped
    public static class IsThereForASession implements Serializable {
        private static final long serialVersionUID = 1L;

        @Inject
        transient Tables tables;

        public List<String> all() {
            return new Rows(tables).all();
        }
    }

    @Singleton
    public static class IsThereForAll {
        @Inject
        Tables tables;

        public List<String> all() {
            return new Rows(tables).all();
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

    @ApplicationScoped
    public static class Gifts {
        @Inject
        CurrentUser user;

        @Inject
        Tables tables;

        public List<String> all() {
            user.require("gift", Verb.VIEW, "*");
            return new Rows(tables).all();
        }
    }

    /** No bean, so no door: whoever makes one has asked. */
    public record Rows(Tables tables) {
        public List<String> all() {
            return tables.of("select name from {gift}").list(String.class);
        }
    }
}
