package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

/** A plugin that is let in and fails while it runs: in a job, and on pages that begin a session. */
final class AtWork {

    private static final String CODE = """
            public record Explode(String what) {}
            public record Word(String word) {}
            @jakarta.enterprise.context.SessionScoped
            public static class Remembered implements java.io.Serializable {
                private int visits;
                public int visit() { return ++visits; }
            }
            @jakarta.enterprise.context.ApplicationScoped
            public static class Worker {
                @jakarta.inject.Inject jakarta.servlet.http.HttpServletRequest request;
                @jakarta.inject.Inject Remembered remembered;
                @jakarta.inject.Inject org.chapterhouse.job.Jobs jobs;
                public java.util.Optional<org.chapterhouse.page.Shown<Word>> session(org.chapterhouse.page.PageRequest asked) {
                    return word(request.getSession().getId());
                }
                public java.util.Optional<org.chapterhouse.page.Shown<Word>> scoped(org.chapterhouse.page.PageRequest asked) {
                    return word("visit " + remembered.visit());
                }
                private static java.util.Optional<org.chapterhouse.page.Shown<Word>> word(String word) {
                    return java.util.Optional.of(org.chapterhouse.page.Shown.of(new Word(word)));
                }
                public void explode(Explode order) { throw new IllegalStateException("no powder"); }
                @jakarta.transaction.Transactional
                void begins(@jakarta.enterprise.event.Observes org.chapterhouse.platform.Starting start) {
                    jobs.order(new Explode("powder"));
                }
            }
            public List<org.chapterhouse.job.Job<?>> jobs() {
                return List.of(org.chapterhouse.job.Job.of("explode", Explode.class).tries(1).doneBy(Worker.class, Worker::explode));
            }
            public List<org.chapterhouse.page.PublicPage<?>> publicPages() {
                return List.of(
                        org.chapterhouse.page.PublicPage.of("session", Word.class).at("/atwork/session")
                                .drawnBy((word, page) -> page.rich(RichText.fromPlainText(word.word())))
                                .madeBy(Worker.class, Worker::session),
                        org.chapterhouse.page.PublicPage.of("scoped", Word.class).at("/atwork/scoped")
                                .drawnBy((word, page) -> page.rich(RichText.fromPlainText(word.word())))
                                .madeBy(Worker.class, Worker::scoped));
            }
            """;

    private AtWork() {}

    /** Nothing is wrong with it until somebody comes. */
    static void addTo(BadPlugins plugins) throws IOException {
        plugins.add("atwork", "atwork", BadPluginsIT.fine("atwork"), CODE, "1.0");
        plugins.putFile(
                "atwork",
                "net/stranger/atwork/messages.properties",
                "page.session.title=Session\npage.scoped.title=Scoped\njob.explode.title=Explode\n");
    }

    /** Each of it is an author's mistake, and nobody else's trouble. */
    static void failedAlone(RunningBundle bundle) throws IOException, InterruptedException {
        for (var path : List.of("/atwork/session", "/atwork/scoped")) {
            var answer = bundle.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(500);
            assertThat(answer.headers().map()).as(path).doesNotContainKey("set-cookie");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        }
        assertThat(bundle.get("/side/servlet").statusCode()).isEqualTo(404);
        assertThat(bundle.get("/side/programmed").statusCode()).isEqualTo(404);
        assertThat(bundle.get("/atwork").body()).contains("STRANGER");
    }
}
