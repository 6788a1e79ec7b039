package org.chapterhouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chapterhouse.workflow.Newsroom.BOSTON;
import static org.chapterhouse.workflow.Newsroom.DENVER;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.NoSuchContent;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.testkit.Core;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People of every role, here and elsewhere, and what they may type on: their own, where they see or may begin it. */
class TypingRightsTest {

    private static final Core CORE = Newsroom.open();
    private static final ContentId ITEM = draft("Of Boston");
    private static final Writer WRITER = person("typing", RoleId.WRITER, BOSTON);
    private static final List<Person> PEOPLE = Stream.of(
                    Newsroom.READER, RoleId.WRITER, RoleId.EDITOR, RoleId.ADMINISTRATOR)
            .flatMap(role -> Stream.of(BOSTON, DENVER, "*").map(site -> Person.of(role, site)))
            .toList();

    private final WorkingCopies copies = CORE.get(WorkingCopies.class);
    private final Keeping keeping = CORE.get(Keeping.class);
    private final Leftovers leftovers = CORE.get(Leftovers.class);
    private final Saving saving = CORE.get(Saving.class);

    private record Person(Writer writer, boolean sees, boolean writes) {

        static Person of(RoleId role, String site) {
            var isThere = !site.equals(DENVER);
            var name = role + "-" + site.replace("*", "all");
            return new Person(person(name, role, site), isThere, isThere && !role.equals(Newsroom.READER));
        }

        @Override
        public String toString() {
            return writer.account().displayName();
        }
    }

    static List<Person> people() {
        return PEOPLE;
    }

    @AfterAll
    static void stop() {
        CORE.close();
    }

    private static Writer person(String name, RoleId role, String site) {
        return Writer.with(name, role, site, CORE);
    }

    private static ContentId draft(String title) {
        return CORE.get(SystemUser.class)
                .call(() -> CORE.get(Drafting.class).create("note", BOSTON, Notes.form(title), Optional.empty()))
                .id();
    }

    @ParameterizedTest
    @MethodSource("people")
    void onlyWhatSomebodySeesOrMayBeginIsKept(Person person) {
        person.writer().does(() -> {
            var onItem = Notes.typing(CopyKey.of(ITEM), "page", 1, "Typed on it");
            var onNew = Notes.typing(Notes.fresh(BOSTON), "page", 0, "Typed anew");
            if (person.sees()) {
                keeping.keep(onItem);
            } else {
                assertThatThrownBy(() -> keeping.keep(onItem)).isInstanceOf(NoSuchContent.class);
            }
            if (person.writes()) {
                keeping.keep(onNew);
            } else {
                assertThatThrownBy(() -> keeping.keep(onNew)).isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> copies.begin("note", BOSTON, onNew.form(), "", "", List.of()))
                        .isInstanceOf(NotPermitted.class);
            }
            assertThat(leftovers.all()).hasSize((person.sees() ? 1 : 0) + (person.writes() ? 1 : 0));
            leftovers.all().forEach(left -> copies.drop(left.key()));
        });
    }

    @ParameterizedTest
    @MethodSource("people")
    void onlyWhoMayWriteThereSaves(Person person) {
        var id = draft("Saved by some");
        person.writer().does(() -> {
            var typing = Notes.typing(CopyKey.of(id), "saved", 1, "Saved by some, and changed");
            if (person.writes()) {
                assertThat(saving.save(typing, typing.form()).draft().number()).isEqualTo(2);
            } else {
                assertThatThrownBy(() -> saving.save(typing, typing.form()))
                        .isInstanceOf(person.sees() ? NotPermitted.class : NoSuchContent.class);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("people")
    void whatOnePersonTypesIsThereForNobodyElse(Person person) {
        var key = CopyKey.of(draft("Typed on by one"));
        WRITER.does(() -> keeping.keep(Notes.typing(key, "mine", 1, "Mine alone")));
        person.writer().does(() -> {
            assertThat(copies.find(key)).isEmpty();
            assertThat(leftovers.all()).isEmpty();
            copies.drop(key);
            copies.drop(key, new EditorPage("mine", ""));
        });
        WRITER.does(() -> {
            assertThat(copies.find(key)).isPresent();
            copies.drop(key);
        });
    }

    @Test
    void whatHasComeOutOfReachIsNotNamed() {
        var untitled = draft("Named by Boston");
        var titled = draft("Named by Boston, too");
        var leaver = person("leaver", RoleId.WRITER, BOSTON);
        leaver.does(() -> {
            keeping.keep(Notes.typing(CopyKey.of(untitled), "page", 1, ""));
            keeping.keep(Notes.typing(CopyKey.of(titled), "page", 1, "Named by me"));
            assertThat(leftovers.all())
                    .extracting(Leftover::title)
                    .containsExactlyInAnyOrder("Named by Boston", "Named by me");
        });
        CORE.asSystem(() -> CORE.get(Accounts.class).revoke(leaver.account().id(), RoleId.WRITER, BOSTON));
        leaver.does(() -> {
            assertThat(leftovers.all()).extracting(Leftover::title).containsExactlyInAnyOrder("", "Named by me");
            leftovers.all().forEach(left -> copies.drop(left.key()));
            assertThat(leftovers.all()).isEmpty();
        });
    }
}
