package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.NoSuchContent;
import org.chapterhouse.content.Progress;
import org.chapterhouse.content.Publicity;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.SiteSettings;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.type.ContentTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People of every role, and of another chapter, against a small model of what an item is and what may be done to it. */
class ActsTest {

    private static final RoleId READER = new RoleId("reader");

    private static Core core;
    private static List<Person> people;

    /** Somebody, and what the model says of them. */
    private record Person(Writer writer, String site, List<Act> acts) {

        boolean sees(String other) {
            return site.equals("*") || site.equals(other);
        }
    }

    @BeforeAll
    static void start() {
        core = Core.start();
        for (var chapter : List.of("boston", "denver")) {
            core.asSystem(() -> core.get(Sites.class)
                    .create(
                            chapter,
                            Site.NATIONAL,
                            new SiteSettings(chapter, "en", ZoneId.of("America/New_York"), "teal")));
        }
        core.asSystem(() -> core.get(Sql.class)
                .of("insert into role (id, everything, content_verbs, areas) values ('reader', false, '{view}', '{}')")
                .run());
        var all = List.of(Act.values());
        people = Stream.of("boston", "denver", "*")
                .flatMap(site -> Stream.of(
                        person("reader", READER, site, List.of()),
                        person("writer", RoleId.WRITER, site, List.of(Act.BEGIN, Act.SAVE)),
                        person("editor", RoleId.EDITOR, site, all),
                        person("admin", RoleId.ADMINISTRATOR, site, all)))
                .toList();
    }

    private static Person person(String name, RoleId role, String site, List<Act> acts) {
        return new Person(Writer.with(name + "-" + site.replace("*", "all"), role, site, core), site, acts);
    }

    @AfterAll
    static void stop() {
        core.close();
    }

    /** What the model knows of an item. */
    private static final class Model {

        private final ContentId id;
        private final String site;
        private Publicity publicity = Publicity.NEVER;
        private int draft = 1;
        private int published;

        Model(ContentId id, String site) {
            this.id = id;
            this.site = site;
        }

        void after(Act act) {
            switch (act) {
                case BEGIN -> {}
                case SAVE -> draft++;
                case PUBLISH -> {
                    publicity = Publicity.LIVE;
                    published = draft;
                }
                case WITHDRAW -> {
                    publicity = Publicity.WITHDRAWN;
                    published = 0;
                }
            }
        }

        Optional<Class<? extends Exception>> refusal(Person person, Act act) {
            if (!person.sees(site)) {
                return Optional.of(act == Act.BEGIN ? NotPermitted.class : NoSuchContent.class);
            }
            if (!person.acts().contains(act)) {
                return Optional.of(NotPermitted.class);
            }
            return act == Act.WITHDRAW && publicity != Publicity.LIVE
                    ? Optional.of(ActNotPossible.class)
                    : Optional.empty();
        }
    }

    private static Model begun(String site, String title) {
        var item = core.get(SystemUser.class)
                .call(() -> core.get(Drafting.class).create("note", site, note(title), Optional.empty()));
        return new Model(item.id(), site);
    }

    private static JsonObject note(String title) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("day", "2026-05-26")
                .add("text", "<p>What happened.</p>")
                .build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsDoneByWhomeverEndsAsTheModelSays(long seed) {
        var random = new Random(seed);
        var acts = List.of(Act.values());
        var models = new ArrayList<Model>();
        for (var site : List.of("boston", "denver", Site.NATIONAL)) {
            models.add(begun(site, "First of " + seed));
            models.add(begun(site, "Second of " + seed));
        }
        for (var step = 0; step < 150; step++) {
            var person = people.get(random.nextInt(people.size()));
            var model = models.get(random.nextInt(models.size()));
            var act = acts.get(random.nextInt(acts.size()));
            act(person, model, act, "Step " + step);
            assertItIsAsModelled(model);
        }
    }

    private static void act(Person person, Model model, Act act, String words) {
        var refusal = model.refusal(person, act);
        assertThat(isOpen(person, model, act))
                .as("%s may %s", person.writer().account().displayName(), act)
                .isEqualTo(refusal.isEmpty());
        if (refusal.isEmpty()) {
            person.writer().does(() -> perform(model, act, words));
            model.after(act);
        } else {
            assertThatThrownBy(() -> person.writer().does(() -> perform(model, act, words)))
                    .isInstanceOf(refusal.get());
        }
    }

    private static boolean isOpen(Person person, Model model, Act act) {
        if (act == Act.BEGIN) {
            var note = core.get(ContentTypes.class).require("note");
            var site = core.get(Sites.class).require(model.site);
            return person.writer().does(() -> core.get(Workflow.class).mayBegin(note, site));
        }
        if (!person.sees(model.site)) {
            assertThatThrownBy(() ->
                            person.writer().does(() -> core.get(Workflow.class).acts(model.id)))
                    .isInstanceOf(NoSuchContent.class);
            return false;
        }
        return person.writer().does(() -> core.get(Workflow.class).acts(model.id)).stream()
                .filter(possibility -> possibility.act() == act)
                .findFirst()
                .orElseThrow()
                .isOpen();
    }

    private static ContentItem perform(Model model, Act act, String words) {
        return switch (act) {
            case BEGIN -> core.get(Drafting.class).create("note", model.site, note(words), Optional.empty());
            case SAVE -> core.get(Drafting.class).save(model.id, model.draft, note(words), Optional.empty());
            case PUBLISH -> core.get(Publishing.class).publish(model.id, model.draft);
            case WITHDRAW -> core.get(Publishing.class).withdraw(model.id);
        };
    }

    private static void assertItIsAsModelled(Model model) {
        var item =
                core.get(SystemUser.class).call(() -> core.get(Contents.class).require(model.id));
        assertThat(item.publicity()).isEqualTo(model.publicity);
        assertThat(item.draft().number()).isEqualTo(model.draft);
        assertThat(item.publication().revision().orElse(0)).isEqualTo(model.published);
        assertThat(item.progress()).isEqualTo(model.published == model.draft ? Progress.PUBLISHED : Progress.DRAFT);
        assertThat(page(item).isPresent())
                .as("readers see what is live, and nothing else")
                .isEqualTo(model.publicity == Publicity.LIVE);
    }

    private static Optional<PublishedPage> page(ContentItem item) {
        return item.path()
                .map(SitePath::value)
                .flatMap(path -> core.get(PublishedPages.class).find(item.siteId(), new SitePath(path)))
                .filter(page -> page.itemId().equals(item.id()));
    }

    @Test
    void whyNotIsSaidInWords() {
        var model = begun("boston", "Never seen");
        var writer = people.stream()
                .filter(person ->
                        person.site().equals("boston") && person.acts().equals(List.of(Act.BEGIN, Act.SAVE)))
                .findFirst()
                .orElseThrow();
        assertThat(writer.writer().does(() -> core.get(Workflow.class).acts(model.id)))
                .extracting(
                        Workflow.Possibility::act,
                        possibility -> possibility
                                .obstacle()
                                .map(problem -> problem.code())
                                .orElse(""))
                .containsExactly(tuple(Act.SAVE, ""), tuple(Act.PUBLISH, "CH-101"), tuple(Act.WITHDRAW, "CH-101"));
        assertThatThrownBy(() -> core.asSystem(() -> core.get(Publishing.class).withdraw(model.id)))
                .isInstanceOf(ActNotPossible.class)
                .hasMessageContaining("'Never seen' was never published");
    }
}
