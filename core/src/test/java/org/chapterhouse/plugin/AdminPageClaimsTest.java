package org.chapterhouse.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chapterhouse.plugin.Admission.Candidate;
import org.chapterhouse.screen.AdminPage;
import org.chapterhouse.security.Area;
import org.chapterhouse.security.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A screen that nobody guards keeps its plugin out. */
class AdminPageClaimsTest {

    private static final String VIEW = "/admin/x/raffles/desk.xhtml";

    private record Brings(List<AdminPage> adminPages) implements Plugin {

        @Override
        public String id() {
            return "raffles";
        }

        @Override
        public List<Area> areas() {
            return List.of(Area.of("raffles.desk").may(Verb.VIEW));
        }
    }

    private static Admission admission(Set<String> views, AdminPage... pages) {
        return Admission.of(
                List.of(new Candidate(
                        "raffles.jar",
                        "net.strangers.raffles.P",
                        () -> new Brings(List.of(pages)),
                        id -> new JarFiles(views, Map.of()))),
                bean -> true);
    }

    private static AdminPage desk() {
        return AdminPage.of("desk").needs("raffles.desk", Verb.VIEW);
    }

    @Test
    void aGuardedPageWithItsViewComesIn() {
        assertThat(admission(Set.of(VIEW), desk()).admitted()).hasSize(1);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void anyOtherDoesNot(Set<String> views, List<AdminPage> pages, String words) {
        var admission = admission(views, pages.toArray(AdminPage[]::new));
        assertThat(admission.admitted()).isEmpty();
        assertThat(admission.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.reason().in(Locale.ENGLISH)).contains(words));
    }

    static Stream<Arguments> anyOtherDoesNot() {
        var desk = Set.of(VIEW);
        return Stream.of(
                Arguments.of(desk, List.of(AdminPage.of("desk")), "without saying what one needs to see it"),
                Arguments.of(desk, List.of(), "lies the screen " + VIEW + ", which it does not bring"),
                Arguments.of(Set.of(VIEW, "/admin/home.xhtml"), List.of(desk()), "lies the screen /admin/home.xhtml"),
                Arguments.of(Set.of(), List.of(desk()), "the jar has no META-INF/resources" + VIEW),
                Arguments.of(desk, List.of(desk(), desk()), "the admin page 'desk' twice"),
                Arguments.of(
                        desk, List.of(AdminPage.of("desk").needs("raffles.desk", Verb.EDIT)), "'raffles.desk:edit'"),
                Arguments.of(
                        desk, List.of(AdminPage.of("desk").needs("suite.account", Verb.VIEW)), "'suite.account:view'"),
                Arguments.of(desk, List.of(AdminPage.of("../home")), "It calls an admin page '../home'"));
    }
}
