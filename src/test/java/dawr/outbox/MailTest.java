package dawr.outbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dawr.outbox.mail.MailCarrier;
import dawr.outbox.mail.MailServer;
import dawr.queue.BranchId;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail goes out through a real mail server. */
class MailTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);
    private static final String SUBJECT = "تقرير الأسبوع – Weekly report";
    private static final String TEXT = "دَور: 118 تذكرة\n";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterAll
    static void closeAll() {
        TestOutbox.get(VERTX.close());
    }

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private static Parcel parcel(Letter.Mail mail) {
        return new Parcel(new UUID(1, 2), new BranchId("riyadh-olaya"), "report", "report/1", 1, Long.MAX_VALUE, mail);
    }

    private static Letter.Mail report(String to) {
        return new Letter.Mail(
                to,
                SUBJECT,
                TEXT,
                "ar",
                List.of(new Letter.Attachment("weekly.pdf", "application/pdf", Buffer.buffer(PDF))));
    }

    private MailCarrier carrier(String account) {
        URI address =
                URI.create("smtp://" + account + "127.0.0.1:" + server.getSmtp().getPort());
        return new MailCarrier(VERTX, MailServer.parse(address, "no-reply@office.example"));
    }

    private Delivery send(String account, Letter.Mail mail) {
        return TestOutbox.get(carrier(account).carry(parcel(mail)));
    }

    @Test
    void aReportArrivesWholeWithItsWordsAndItsPaper() throws Exception {
        assertEquals(Delivery.Taken.WITHOUT_RECEIPT, send("", report("manager@office.example")));

        MimeMessage mail = server.getReceivedMessages()[0];
        assertEquals(SUBJECT, mail.getSubject());
        assertEquals("manager@office.example", mail.getAllRecipients()[0].toString());
        assertEquals("no-reply@office.example", mail.getFrom()[0].toString());
        Multipart parts = (Multipart) mail.getContent();
        assertEquals(TEXT.strip(), parts.getBodyPart(0).getContent().toString().strip());
        assertEquals("weekly.pdf", parts.getBodyPart(1).getFileName());
        assertArrayEquals(PDF, parts.getBodyPart(1).getInputStream().readAllBytes());
    }

    @Test
    void aSecondAttemptIsTheSameMailToWhoeverCompares() throws Exception {
        send("", report("manager@office.example"));
        send("", report("manager@office.example"));

        MimeMessage[] mails = server.getReceivedMessages();
        assertEquals(2, mails.length);
        assertEquals(mails[0].getMessageID(), mails[1].getMessageID());
        assertEquals('<' + new UUID(1, 2).toString() + "@office.example>", mails[0].getMessageID());
    }

    @Test
    void theOfficeSignsInWhereItIsAsked() {
        server.setUser("office", "a secret");
        assertEquals(Delivery.Taken.WITHOUT_RECEIPT, send("office:a%20secret@", report("manager@office.example")));
        assertEquals(new Delivery.NotNow("sign-in-refused"), send("office:wrong@", report("manager@office.example")));
    }

    @Test
    void aServerThatIsAwayIsTriedAgain() {
        try (TestOutbox box = new TestOutbox()) {
            box.put(Message.now(
                    new BranchId("riyadh-olaya"),
                    Kind.REPORT,
                    "report/1",
                    report("manager@office.example"),
                    box.now() + 60_000));
            MailCarrier carrier = carrier("");
            server.stop();
            box.work(Way.MAIL, carrier);
            assertTrue(box.everything().contains("no-answer"), box.everything());

            server.start();
            box.later(2_000);
            box.work(Way.MAIL, carrier(""));
            assertEquals(1, server.getReceivedMessages().length);
        }
    }

    @Test
    void aSubjectCannotBringAlongHeadersOfItsOwn() throws Exception {
        send("", new Letter.Mail("manager@office.example", "a\r\nBcc: other@office.example", TEXT, "en", List.of()));
        assertEquals(1, server.getReceivedMessages().length);
        assertEquals("a Bcc: other@office.example", server.getReceivedMessages()[0].getSubject());
    }
}
