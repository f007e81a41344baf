package dawr.outbox.mail;

import dawr.outbox.Letter;
import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A message as mail servers know it (RFC 5322). */
final class Envelope extends MimeMessage {
    private final String messageId;

    private Envelope(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** {@code id}: of the message in the outbox, by which the mail is known at every attempt. */
    static MimeMessage of(Session session, String from, UUID id, Letter.Mail mail) throws MessagingException {
        InternetAddress sender = new InternetAddress(from, true);
        Envelope envelope = new Envelope(session, '<' + id.toString() + '@' + domain(sender) + '>');
        envelope.setFrom(sender);
        envelope.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        envelope.setSubject(mail.subject().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
        envelope.setHeader("Content-Language", mail.language());
        envelope.setHeader("Auto-Submitted", "auto-generated");
        envelope.setContent(content(mail));
        envelope.saveChanges();
        return envelope;
    }

    private static String domain(InternetAddress sender) {
        return sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
    }

    private static Multipart content(Letter.Mail mail) throws MessagingException {
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        parts.addBodyPart(text);
        for (Letter.Attachment each : mail.attachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(each.content().getBytes(), each.type())));
            part.setFileName(each.name());
            parts.addBodyPart(part);
        }
        return parts;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
