package dawr.outbox.mail;

import dawr.outbox.Carrier;
import dawr.outbox.Delivery;
import dawr.outbox.Letter;
import dawr.outbox.Parcel;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Hands messages to a mail server (SMTP, RFC 5321). Each carries its id as Message-ID, the same at every attempt, by which mail servers and readers
 * drop one that they have.
 */
public final class MailCarrier implements Carrier {
    /** Connections to the mail server at once; most refuse more than ten. */
    private static final int AT_ONCE_MAX = 4;

    private static final int CONNECT_MAX_MILLIS = 5_000;
    private static final int ANSWER_MAX_MILLIS = 20_000;

    /** From here on, a reply says no for good (RFC 5321, 4.2.1). */
    private static final int FOR_GOOD = 500;

    private final MailServer server;
    private final Session session;
    private final WorkerExecutor hands;

    public MailCarrier(Vertx vertx, MailServer server) {
        this.server = server;
        this.session = Session.getInstance(properties(server));
        this.hands = vertx.createSharedWorkerExecutor(
                "outbox mail " + server.host() + ':' + server.port(),
                AT_ONCE_MAX,
                ANSWER_MAX_MILLIS * 3L,
                TimeUnit.MILLISECONDS);
    }

    private static Properties properties(MailServer server) {
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", Integer.toString(server.port()));
        properties.put("mail.smtp.connectiontimeout", Integer.toString(CONNECT_MAX_MILLIS));
        properties.put("mail.smtp.timeout", Integer.toString(ANSWER_MAX_MILLIS));
        properties.put("mail.smtp.writetimeout", Integer.toString(ANSWER_MAX_MILLIS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(server.tls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.insistsOnTls()));
        properties.put("mail.smtp.auth", Boolean.toString(server.account().isPresent()));
        properties.put("mail.smtp.from", server.from());
        return properties;
    }

    @Override
    public int atOnceMax() {
        return AT_ONCE_MAX;
    }

    @Override
    public Future<Delivery> carry(Parcel parcel) {
        Letter.Mail mail = (Letter.Mail) parcel.letter();
        return hands.executeBlocking(() -> send(parcel, mail), false).map(Objects::requireNonNull);
    }

    private Delivery send(Parcel parcel, Letter.Mail mail) throws MessagingException {
        try (Transport transport = session.getTransport()) {
            connect(transport);
            MimeMessage message = Envelope.of(session, server.from(), parcel.id(), mail);
            transport.sendMessage(message, message.getAllRecipients());
            return Delivery.Taken.WITHOUT_RECEIPT;
        } catch (AuthenticationFailedException refused) {
            return new Delivery.NotNow("sign-in-refused");
        } catch (SendFailedException refused) {
            return refused(refused);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        if (server.account().isPresent()) {
            MailServer.Account account = server.account().get();
            transport.connect(account.user(), account.password());
        } else {
            transport.connect();
        }
    }

    /** The code counts, not its words: they name the reader. */
    private static Delivery refused(SendFailedException refused) {
        int code = 0;
        for (Throwable each = refused; each != null; each = next(each)) {
            code = switch (each) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSendFailedException whole -> whole.getReturnCode();
                default -> code;
            };
        }
        return code >= FOR_GOOD ? new Delivery.Never("refused-" + code) : new Delivery.NotNow("refused-" + code);
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : null;
    }

    @Override
    public Future<Void> close() {
        return hands.close();
    }
}
