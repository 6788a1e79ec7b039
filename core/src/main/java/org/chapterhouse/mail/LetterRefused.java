package org.chapterhouse.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * A mail server did not take a letter. It is told by the number that the server answered, or by what stood in the way before: the
 * server's own words repeat addresses, and only whoever sends a letter to oneself reads {@link #answer them}.
 */
class LetterRefused extends ChapterhouseException {

    private static final long serialVersionUID = 1L;

    LetterRefused(MailSettings server, MessagingException failure) {
        super(problem(server, failure), failure);
    }

    /** What the server answered, in its own words; empty where it came to no answer. */
    String answer() {
        var cause = getCause();
        if (cause instanceof AuthenticationFailedException refused) {
            return words(refused);
        }
        return cause instanceof MessagingException outer && number(outer) != 0 ? words(innermost(outer)) : "";
    }

    private static String words(Throwable said) {
        return said.getMessage() == null ? "" : said.getMessage().strip();
    }

    private static Problem problem(MailSettings server, MessagingException failure) {
        var number = number(failure);
        return number == 0
                ? Problem.of(
                        MailSettings.class,
                        Problem.Kind.EXTERNAL,
                        reason(failure),
                        server.toString(),
                        innermost(failure).getClass().getSimpleName(),
                        Smtp.PATIENCE.toSeconds())
                : Problem.of(MailSettings.class, Problem.Kind.EXTERNAL, "CH-612", server.toString(), number);
    }

    private static String reason(MessagingException failure) {
        var last = innermost(failure);
        if (failure instanceof AuthenticationFailedException) {
            return "CH-611.account";
        }
        if (last instanceof UnknownHostException) {
            return "CH-611.name";
        }
        if (last instanceof ConnectException || last instanceof NoRouteToHostException) {
            return "CH-611.closed";
        }
        if (last instanceof SocketTimeoutException) {
            return "CH-611.late";
        }
        return last instanceof SSLException || words(last).contains("STARTTLS") ? "CH-611.protection" : "CH-611";
    }

    /** What the server answered, 0 when it said nothing. */
    private static int number(@Nullable Exception failure) {
        if (failure instanceof SMTPAddressFailedException refused) {
            return refused.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException refused) {
            return refused.getReturnCode();
        }
        if (failure instanceof SMTPSendFailedException refused && number(refused.getNextException()) == 0) {
            return refused.getReturnCode();
        }
        return failure instanceof MessagingException outer ? number(outer.getNextException()) : 0;
    }

    /** What kind of failure it was in the end. */
    private static Exception innermost(MessagingException failure) {
        Exception last = failure;
        while (last instanceof MessagingException outer && outer.getNextException() != null) {
            last = outer.getNextException();
        }
        return last;
    }
}
