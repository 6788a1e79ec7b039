package org.chapterhouse.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.chapterhouse.mail.internal.WaitingLetter;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Hands letters to a mail server by SMTP. What the server says is told by its number only: its words repeat addresses. */
final class Smtp {

    static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT);

    private final MailSettings server;
    private final String senderName;

    Smtp(MailSettings server, String senderName) {
        this.server = server;
        this.senderName = senderName;
    }

    /** @return what the server answered, in its words */
    String send(WaitingLetter letter, String ownHost) {
        var session = Session.getInstance(properties());
        try (var transport = session.getTransport("smtp")) {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().isEmpty() ? null : server.user(),
                    server.user().isEmpty() ? null : server.password().value());
            var message = message(letter, session, ownHost);
            transport.sendMessage(message, message.getAllRecipients());
            return transport instanceof SMTPTransport spoken ? spoken.getLastServerResponse() : "";
        } catch (MessagingException e) {
            throw new LetterRefused(server, e);
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
        for (var limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.put("mail.smtp." + limit, String.valueOf(PATIENCE.toMillis()));
        }
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
