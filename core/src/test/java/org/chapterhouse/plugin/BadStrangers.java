package org.chapterhouse.plugin;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chapterhouse.bakesales.BakeSalesPlugin;
import org.chapterhouse.command.Command;
import org.chapterhouse.content.Content;
import org.chapterhouse.errands.ErrandsPlugin;
import org.chapterhouse.health.HealthCheck;
import org.chapterhouse.notes.Note;
import org.chapterhouse.person.PersonalData;
import org.chapterhouse.search.SearchSource;
import org.chapterhouse.security.Area;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.Verb;
import org.chapterhouse.setting.Settings;
import org.chapterhouse.text.RichText;
import org.chapterhouse.text.Secret;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Feed;
import org.chapterhouse.type.Listing;
import org.chapterhouse.webhook.Webhook;
import org.junit.jupiter.params.provider.Arguments;

/** Plugins that break a rule each, and the words by which it is told. */
final class BadStrangers {

    /** Has a component of a kind that content cannot hold. */
    public record Odd(String title, Thread thread) implements Content {}

    /** Settings of any kind. */
    public record Decided(int number) {}

    /** Others. */
    public record DecidedToo(int number) {}

    /** A service in each row. */
    public record Rows(List<Service> services) {}

    /** With a key of its own. */
    public record Service(String name, Secret key) {}

    /** Content that would be kept in versions. */
    public record Told(String title, Secret password) implements Content {}

    record Brings(String id, List<ContentType<?>> contentTypes) implements Plugin {}

    static Stream<Arguments> all() {
        return Stream.of(
                Arguments.of(
                        "another's id",
                        (Supplier<Plugin>) () -> new Brings("notes", List.of()),
                        "'house.jar' is the plugin 'notes' already"),
                Arguments.of(
                        "an id that is none",
                        (Supplier<Plugin>) () -> new Brings("No Id", List.of()),
                        "Its id 'No Id'"),
                Arguments.of(
                        "an id that is too long",
                        (Supplier<Plugin>) () -> new Brings("x".repeat(51), List.of()),
                        "50 characters at most"),
                Arguments.of("core's id", (Supplier<Plugin>) () -> new Brings("core", List.of()), "Its id 'core'"),
                Arguments.of(
                        "the id of core's tables",
                        (Supplier<Plugin>) () -> new Brings("public", List.of()),
                        "Its id 'public' is a name that the suite or its database keeps for itself"),
                Arguments.of(
                        "an id of the database's",
                        (Supplier<Plugin>) () -> new Brings("pg-things", List.of()),
                        "Its id 'pg-things'"),
                Arguments.of(
                        "another's type",
                        brings(type("note", "/x/{slug}", "/x", "/x.rss")),
                        "the content type 'note', which 'house.jar' brings"),
                Arguments.of(
                        "a permission's name",
                        (Supplier<Plugin>)
                                () -> new Brings("s", List.of(type("suite.account", "/x/{slug}", "/x", "/x.rss"))),
                        "not suite.account"),
                Arguments.of(
                        "another's list",
                        brings(other("/x/{slug}", "/notes", "/x.rss")),
                        "the address '/notes', which belongs to 'house.jar'"),
                Arguments.of(
                        "another's feed",
                        brings(other("/x/{slug}", "/x", "/feeds/notes.rss")),
                        "the address '/feeds/notes.rss', which belongs"),
                Arguments.of(
                        "another's pages",
                        brings(other("/notes/{day:MM}/{slug}", "/x", "/x.rss")),
                        "the address '/notes/{}/{}', which belongs"),
                Arguments.of(
                        "a word of the house",
                        brings(other("/x/{slug}", "/admin", "/x.rss")),
                        "'/admin', which begins with a word that the suite keeps"),
                Arguments.of(
                        "a house word for pages",
                        brings(other("/media/{slug}", "/x", "/x.rss")),
                        "'/media/{}', which begins with a word"),
                Arguments.of(
                        "a list among the feeds",
                        brings(other("/x/{slug}", "/feeds/x", "/x.rss")),
                        "'/feeds/x', which begins with a word"),
                Arguments.of(
                        "a constructor that throws",
                        (Supplier<Plugin>) () -> {
                            throw new IllegalStateException("no licence");
                        },
                        "no licence"),
                Arguments.of(
                        "a pattern that is none",
                        (Supplier<Plugin>) () -> new Brings("s", List.of(other("/x/{nothing}", "/x", "/x.rss"))),
                        "names 'nothing'"),
                Arguments.of(
                        "an unsupported field",
                        (Supplier<Plugin>) () -> new Brings("s", List.of(odd())),
                        "for which there is no form field"),
                Arguments.of("another's area", guards(Area.of("notes.desk").may(Verb.VIEW)), "the area 'notes.desk'"),
                Arguments.of(
                        "an area of the suite",
                        guards(Area.of("suite.account").may(Verb.VIEW)),
                        "'suite.account', which is not its id 'strangers', a dot"),
                Arguments.of(
                        "an area without a word",
                        guards(Area.of("strangers.").may(Verb.VIEW)),
                        "the area 'strangers.'"),
                Arguments.of(
                        "an area twice",
                        guards(
                                Area.of("strangers.x").may(Verb.VIEW),
                                Area.of("strangers.x").may(Verb.EDIT)),
                        "'strangers.x' twice"),
                Arguments.of("an area for nothing", guards(Area.of("strangers.x")), "what can be done there"),
                Arguments.of(
                        "an area for a role of its own",
                        guards(Area.of("strangers.x").may(Verb.VIEW, new RoleId("boss"))),
                        "'strangers.x' to the role 'boss'"),
                Arguments.of(
                        "settings that are no word",
                        decides(Settings.of("No Word", Decided.class)),
                        "the settings 'No Word', which is no lower-case word"),
                Arguments.of(
                        "settings twice",
                        decides(Settings.of("x", Decided.class), Settings.of("x", DecidedToo.class)),
                        "the settings 'x' twice"),
                Arguments.of(
                        "a record of settings twice",
                        decides(Settings.of("x", Decided.class), Settings.of("y", Decided.class)),
                        "'y' are the record org.chapterhouse.plugin.BadStrangers$Decided"),
                Arguments.of(
                        "settings that no form can show",
                        decides(Settings.of("x", Odd.class)),
                        "for which there is no form field"),
                Arguments.of(
                        "a secret in a row",
                        decides(Settings.of("x", Rows.class)),
                        "is a secret, which only settings can keep, and not in a row"),
                Arguments.of(
                        "a secret in content",
                        (Supplier<Plugin>) () -> new Brings("s", List.of(told())),
                        "'password' of record org.chapterhouse.plugin.BadStrangers$Told is a secret"),
                Arguments.of(
                        "personal data that nobody can forget",
                        holds(PersonalData.of("x", Decided.class).about(Object.class, (bean, person) -> List.of())),
                        "both how 'x' of a person are found and how they are forgotten"),
                Arguments.of(
                        "personal data by no word",
                        holds(PersonalData.of("X Y", Decided.class)),
                        "holds 'X Y' of people, which is no lower-case word"),
                Arguments.of(
                        "personal data with a secret",
                        holds(PersonalData.of("x", Service.class)),
                        "'key' of record org.chapterhouse.plugin.BadStrangers$Service is a secret"),
                Arguments.of("a webhook twice", says(Echo.WEBHOOK), "the webhook 'parcel' twice"),
                Arguments.of("a command twice", says(Echo.COMMAND), "the command 'note-down' twice"),
                Arguments.of("a health check twice", says(Echo.HEALTH), "the health check 'oven' twice"),
                Arguments.of("a source twice", says(Echo.SOURCE), "the source of the search 'x' twice"),
                Arguments.of(
                        "the id of what administers the suite",
                        (Supplier<Plugin>) () -> new Brings("suite", List.of()),
                        "Its id 'suite' is a name that the suite"),
                Arguments.of(
                        "a newer core",
                        (Supplier<Plugin>) () -> {
                            throw new NoSuchMethodError("ContentType.sparkle()");
                        },
                        "It was built for another version of Chapterhouse"),
                Arguments.of(
                        "endless recursion",
                        (Supplier<Plugin>) () -> {
                            throw new StackOverflowError();
                        },
                        "It failed while it was asked"));
    }

    static ContentType<Note> type(String id, String pattern, String list, String feed) {
        return ContentType.of(id, Note.class)
                .title(Note::title)
                .path(pattern)
                .listing(Listing.at(list, (listing, page) -> page.rich(RichText.fromPlainText("x"))))
                .feed(Feed.at(feed))
                .build();
    }

    static ContentType<Note> other(String pattern, String list, String feed) {
        return type("other", pattern, list, feed);
    }

    static Supplier<Plugin> brings(ContentType<?>... types) {
        return () -> new Brings("strangers", List.of(types));
    }

    /** Says one thing twice. */
    private enum Echo {
        WEBHOOK,
        COMMAND,
        HEALTH,
        SOURCE;

        <T> List<T> of(Echo said, List<T> once) {
            return this == said ? Stream.concat(once.stream(), once.stream()).toList() : List.of();
        }
    }

    private record Echoing(String id, Echo echo) implements Plugin {

        @Override
        public List<Webhook> webhooks() {
            return echo.of(Echo.WEBHOOK, new ErrandsPlugin().webhooks());
        }

        @Override
        public List<Command> commands() {
            return echo.of(Echo.COMMAND, new ErrandsPlugin().commands());
        }

        @Override
        public List<HealthCheck> healthChecks() {
            return echo.of(Echo.HEALTH, new BakeSalesPlugin().healthChecks());
        }

        @Override
        public List<SearchSource> searchSources() {
            return echo.of(Echo.SOURCE, List.of(SearchSource.of("x").readBy(Object.class, bean -> List.of())));
        }
    }

    private static Supplier<Plugin> says(Echo twice) {
        return () -> new Echoing("strangers", twice);
    }

    private record Asking(List<Area> areas, List<Settings<?>> settings, List<PersonalData<?>> personalData)
            implements Plugin {

        @Override
        public String id() {
            return "strangers";
        }
    }

    private static Supplier<Plugin> guards(Area... areas) {
        return () -> new Asking(List.of(areas), List.of(), List.of());
    }

    private static Supplier<Plugin> decides(Settings<?>... settings) {
        return () -> new Asking(List.of(), List.of(settings), List.of());
    }

    private static Supplier<Plugin> holds(PersonalData<?>... data) {
        return () -> new Asking(List.of(), List.of(), List.of(data));
    }

    private static ContentType<Told> told() {
        return ContentType.of("told", Told.class)
                .title(Told::title)
                .path("/told/{slug}")
                .build();
    }

    private static ContentType<Odd> odd() {
        return ContentType.of("odd", Odd.class)
                .title(Odd::title)
                .path("/odd/{slug}")
                .build();
    }

    private BadStrangers() {}
}
