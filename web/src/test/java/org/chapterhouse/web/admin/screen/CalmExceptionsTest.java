package org.chapterhouse.web.admin.screen;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.context.PartialViewContextWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chapterhouse.platform.sql.DatabaseRefused;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Malformed;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.problem.Problem.Kind;
import org.chapterhouse.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CalmExceptionsTest {

    private final Map<String, Object> answered = new TreeMap<>();
    private boolean postback;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** PostgreSQL may end between the look at who is signed in and the drawing of the screen. */
    @Test
    void aDatabaseLostHalfwayIsToldAsItIsToReaders() {
        handle(new IllegalStateException(new DatabaseRefused(new SQLException("terminated", "57P01"))));
        assertThat(answered).containsEntry("setStatus", 503).doesNotContainKey("sendError");
        assertThat(answered.get("Retry-After")).isEqualTo("5");
        assertThat(body.toString(StandardCharsets.UTF_8)).contains("Back in a moment");
    }

    @Test
    void whatElseTheDatabaseRefusesIsOurFailure() {
        handle(new IllegalStateException(new DatabaseRefused(new SQLException("no such column", "42703"))));
        assertThat(answered).containsEntry("sendError", 500);
    }

    @Test
    void whatTheAddressNamesWithoutItsShapeIsNotThere() {
        handle(new IllegalStateException(new Malformed("not the id of an item", new IllegalArgumentException("x"))));
        assertThat(answered).containsEntry("sendError", 404);
    }

    @Test
    void whatOurOwnCodeGotWrongIsOurFailureAndNoPageThatIsNotThere() {
        handle(new IllegalStateException(new IllegalArgumentException("the statement does not name at")));
        assertThat(answered).containsEntry("sendError", 500).containsKey(CalmExceptions.REFERENCE_HEADER);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anActThatIsRefusedIsToldOnItsScreenInItsWords(Kind kind) {
        postback = true;
        handle(new IllegalStateException(refused(kind)));
        if (kind.status() == 404) {
            assertThat(answered).containsEntry("sendError", 404).doesNotContainKey("addMessage");
            return;
        }
        assertThat(answered)
                .containsKey("renderResponse")
                .containsEntry("setStatus", kind.status())
                .doesNotContainKey("sendError");
        assertThat(answered.get("addMessage"))
                .asString()
                .startsWith("Somebody else has it.")
                .matches(kind.isOurs() ? ".* Reference: [0-9a-f]{8}\\." : ".*it\\.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aScreenThatCannotBeOpenedLeavesTheWordsToTheErrorPage(Kind kind) {
        handle(new IllegalStateException(refused(kind)));
        assertThat(answered).containsEntry("sendError", kind.status()).doesNotContainKey("renderResponse");
        assertThat(answered.get("refusal")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.words()).startsWith("Somebody else has it.");
            assertThat(refusal.isOurs()).isEqualTo(kind.isOurs());
        });
    }

    private static ChapterhouseException refused(Kind kind) {
        return new ChapterhouseException(new Problem("CH-999", kind, Message.asWritten("Somebody else has it.")));
    }

    private void handle(RuntimeException failure) {
        var context = new Context();
        var factory = new ExceptionHandlerFactory(null) {
            @Override
            public ExceptionHandler getExceptionHandler() {
                return new Waiting(new ExceptionQueuedEvent(new ExceptionQueuedEventContext(context, failure)));
            }
        };
        context.become(context);
        try {
            new CalmExceptions(factory).getExceptionHandler().handle();
        } finally {
            context.become(null);
        }
    }

    /** A response that remembers what it is told. */
    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getOutputStream")) {
                        return new Body();
                    }
                    if (method.getName().equals("setHeader")) {
                        answered.put((String) arguments[0], arguments[1]);
                    } else if (arguments != null) {
                        answered.put(method.getName(), arguments[0]);
                    }
                    return null;
                });
    }

    /** A request that remembers what is left with it. */
    private HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("setAttribute")) {
                        answered.put((String) arguments[0], arguments[1]);
                    }
                    return null;
                });
    }

    private final class Body extends ServletOutputStream {

        @Override
        public void write(int octet) {
            body.write(octet);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Context extends FacesContextWrapper {

        @SuppressWarnings("unchecked") // Faces' own wrapper answers with a map of anything
        private final ExternalContext external = new ExternalContextWrapper(null) {
            @Override
            public Object getResponse() {
                return response();
            }

            @Override
            public Object getRequest() {
                return request();
            }

            @Override
            public void setResponseHeader(String name, String value) {
                answered.put(name, value);
            }

            @Override
            public boolean isResponseCommitted() {
                return false;
            }

            @Override
            public void responseReset() {
                answered.clear();
            }
        };

        Context() {
            super(null);
        }

        void become(@Nullable FacesContext current) {
            setCurrentInstance(current);
        }

        @Override
        public ExternalContext getExternalContext() {
            return external;
        }

        @Override
        public boolean getResponseComplete() {
            return false;
        }

        @Override
        public void responseComplete() {}

        @Override
        public boolean isPostback() {
            return postback;
        }

        @Override
        public PartialViewContext getPartialViewContext() {
            return new PartialViewContextWrapper(null) {
                @Override
                public boolean isAjaxRequest() {
                    return false;
                }
            };
        }

        @Override
        public void addMessage(@Nullable String clientId, FacesMessage message) {
            answered.put("addMessage", message.getSummary());
        }

        @Override
        public void renderResponse() {
            answered.put("renderResponse", true);
        }

        @Override
        public PhaseId getCurrentPhaseId() {
            return PhaseId.INVOKE_APPLICATION;
        }
    }

    /** Has one failure that nobody has dealt with. */
    private static final class Waiting extends ExceptionHandlerWrapper {

        private final List<ExceptionQueuedEvent> events;

        Waiting(ExceptionQueuedEvent event) {
            super(null);
            events = new ArrayList<>(List.of(event));
        }

        @Override
        public Iterable<ExceptionQueuedEvent> getUnhandledExceptionQueuedEvents() {
            return events;
        }
    }
}
