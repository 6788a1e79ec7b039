package org.chapterhouse.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.chapterhouse.mail.internal.WaitingLetter;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Hands letters to a mail server by SMTP. What the server says is told by its number only: its words repeat addresses. */
final class Smtp {

    private static final String PATIENCE_MILLIS = "15000";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT);

    private final MailSettings server;
    private final String senderName;

    Smtp(MailSettings server, String senderName) {
        this.server = server;
        this.senderName = senderName;
    }

    void send(WaitingLetter letter, String ownHost) {
        var session = Session.getInstance(properties());
        try (var transport = session.getTransport("smtp")) {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().isEmpty() ? null : server.user(),
                    server.user().isEmpty() ? null : server.password().value());
            var message = message(letter, session, ownHost);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw refused(e);
        }
    }

    private MimeMessage message(WaitingLetter letter, Session session, String ownHost) throws MessagingException {
        var message = new Numbered(session, "<" + letter.id() + "@" + ownHost + ">");
        message.setFrom(sender());
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.recipient()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DATE.format(letter.writtenAt().atOffset(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(
                    server.sender().orElseThrow().value(), senderName, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java platform has UTF-8", e);
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        properties.put("mail.smtp.auth", String.valueOf(!server.user().isEmpty()));
        properties.put("mail.smtp.localhost", "localhost");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (server.protection()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    private ChapterhouseException refused(MessagingException failure) {
        var number = number(failure);
        return new ChapterhouseException(
                number == 0
                        ? Problem.of(
                                MailSettings.class, Problem.Kind.EXTERNAL, "CH-611", server.toString(), cause(failure))
                        : Problem.of(MailSettings.class, Problem.Kind.EXTERNAL, "CH-612", server.toString(), number));
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

    /** What kind of failure it was in the end: a name of ours or of Java's, never the server's words. */
    private static String cause(MessagingException failure) {
        Exception last = failure;
        while (last instanceof MessagingException outer && outer.getNextException() != null) {
            last = outer.getNextException();
        }
        return last.getClass().getSimpleName();
    }

    /** A letter that is handed over twice has one name, by which whoever receives it can tell. */
    private static final class Numbered extends MimeMessage {

        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
