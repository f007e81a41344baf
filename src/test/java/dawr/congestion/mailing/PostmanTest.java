package dawr.congestion.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dawr.branch.BranchThread;
import dawr.branch.OpenBranches;
import dawr.branch.Submission;
import dawr.congestion.kept.Alarm;
import dawr.congestion.kept.MailingTable;
import dawr.congestion.report.Form;
import dawr.congestion.report.Press;
import dawr.congestion.report.Report;
import dawr.journal.Codec;
import dawr.journal.MemoryJournal;
import dawr.ledger.ReadingRoom;
import dawr.ledger.Shelf;
import dawr.office.Sealing;
import dawr.outbox.TestOutbox;
import dawr.outbox.Way;
import dawr.outbox.mail.MailCarrier;
import dawr.outbox.mail.MailServer;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.CallingOrder;
import dawr.queue.Command;
import dawr.queue.Limits;
import dawr.queue.Office;
import dawr.queue.OpeningHours;
import dawr.words.Words;
import io.vertx.core.json.JsonObject;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who answers for a branch is mailed its warnings and its reports, once each, by a real mail server. */
class PostmanTest {
    private static final BranchSetup SETUP =
            Office.setup(new OpeningHours.Always(), CallingOrder.LONGEST_WAITING_FIRST, Limits.USUAL);
    private static final BranchId BRANCH = SETUP.id();
    private static final String MANAGER = "manager@office.example";
    private static final long DAY = 86_400_000;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TestOutbox box = new TestOutbox();
    private final Shelf shelf = new Shelf(box.vertx());
    private final Sealing sealing = new Sealing(new TreeMap<>(Map.of(1, new byte[32])), new SecureRandom());
    private final MailingList list = new MailingTable(box.pool(), sealing);
    private final BranchThread thread = new BranchThread();
    private final OpenBranches branches =
            new OpenBranches(new MemoryJournal(box::now), box::now, Codec::write, thread, (branch, head) -> {});
    private final Postman postman = new Postman(
            branches,
            list,
            new Press(box.vertx(), new ReadingRoom(shelf.database), Words.load()),
            box.table(),
            Words.load(),
            "http://office.example",
            box::now);

    @BeforeEach
    void open() {
        server.start();
        TestOutbox.get(box.vertx().deployVerticle(thread));
        TestOutbox.get(branches.submit(
                new Submission(BRANCH, UUID.randomUUID(), "test", "", state -> new Command.Found(SETUP))));
    }

    @AfterEach
    void close() {
        box.close();
        server.stop();
    }

    private LocalDate today() {
        return SETUP.dayOf(box.now()).date();
    }

    private void subscribe(Subscription.Topic topic, String language, String to) {
        TestOutbox.get(list.add(new Subscription(UUID.randomUUID(), BRANCH, topic, language, to), box.now()));
    }

    private Subscription.Regular daily(Form form) {
        return new Subscription.Regular(
                Report.DAILY, form, Every.DAY, Every.DAY.overAt(today()).to());
    }

    private List<MimeMessage> mails() {
        URI address = URI.create("smtp://127.0.0.1:" + server.getSmtp().getPort());
        box.work(Way.MAIL, new MailCarrier(box.vertx(), MailServer.parse(address, "no-reply@office.example")));
        return Arrays.asList(server.getReceivedMessages());
    }

    private Alarm alarm(Optional<JsonObject> action) {
        return new Alarm(box.now(), 45, 0.72, OptionalDouble.of(30), action, Optional.empty(), OptionalLong.empty());
    }

    @Test
    void aWarningReachesEverybodyWhoWantsItInTheirLanguageAndOnce() throws Exception {
        subscribe(new Subscription.Warnings(), "en", MANAGER);
        subscribe(new Subscription.Warnings(), "ar", "director@office.example");
        subscribe(daily(Form.PDF), "en", "reader@office.example");
        JsonObject action = new JsonObject()
                .put("sentence", new JsonObject().put("en", "Open counter 7").put("ar", "افتح الشباك 7"));
        TestOutbox.get(postman.warned(SETUP, alarm(Optional.of(action))));
        TestOutbox.get(postman.warned(SETUP, alarm(Optional.of(action))));
        List<MimeMessage> mails = mails();
        assertEquals(2, mails.size());
        MimeMessage english = to(MANAGER, mails);
        assertTrue(english.getSubject().contains("72"), english.getSubject());
        String text = text(english);
        assertTrue(text.contains("Open counter 7") && text.contains("45") && text.contains("about 30 minutes"), text);
        assertTrue(text.contains("http://office.example/congestion"), text);
        assertTrue(text(to("director@office.example", mails)).contains("افتح الشباك 7"));
    }

    private static MimeMessage to(String address, List<MimeMessage> mails) throws Exception {
        for (MimeMessage mail : mails) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                return mail;
            }
        }
        throw new AssertionError("nothing came to that address");
    }

    private static String text(MimeMessage mail) throws Exception {
        Object content = mail.getContent();
        return content instanceof Multipart parts
                ? parts.getBodyPart(0).getContent().toString()
                : content.toString();
    }

    @Test
    void aReportComesWhenItsDayIsOverAndOnlyOnce() throws Exception {
        aDayHasPassed();
        subscribe(daily(Form.PDF), "en", MANAGER);
        TestOutbox.get(postman.look());
        assertEquals(0, mails().size(), "the day is not over");
        box.later(DAY);
        TestOutbox.get(postman.look());
        TestOutbox.get(postman.look());
        List<MimeMessage> mails = mails();
        assertEquals(1, mails.size());
        Multipart parts = (Multipart) mails.getFirst().getContent();
        assertTrue(parts.getBodyPart(1).getFileName().endsWith(".pdf"));
        try (PDDocument paper =
                Loader.loadPDF(parts.getBodyPart(1).getInputStream().readAllBytes())) {
            assertTrue(new PDFTextStripper().getText(paper).contains("Daily report"));
        }
        assertFalse(box.everything().contains(MANAGER), "nobody's address stays");
    }

    private void aDayHasPassed() throws SQLException {
        shelf.found(BRANCH);
        shelf.write(Shelf.days(5, 60));
        shelf.catchUp();
    }

    /** Whoever was away for a week wants to know how it was yesterday. */
    @Test
    void afterAWeekWithoutPostOnlyTheNewestReportComes() throws SQLException, IOException {
        aDayHasPassed();
        subscribe(daily(Form.CSV), "ar", MANAGER);
        box.later(7 * DAY);
        TestOutbox.get(postman.look());
        assertEquals(1, mails().size());
        assertEquals(
                Every.DAY.overAt(today()).to(),
                ((Subscription.Regular)
                                TestOutbox.get(list.regular()).getFirst().topic())
                        .writtenTo());
    }

    @Test
    void whoIsTakenOffTheListHearsNothingMore() {
        subscribe(new Subscription.Warnings(), "en", MANAGER);
        Subscription one = TestOutbox.get(list.of(BRANCH)).getFirst();
        assertTrue(TestOutbox.get(list.drop(BRANCH, one.id())));
        assertFalse(TestOutbox.get(list.drop(BRANCH, one.id())));
        TestOutbox.get(postman.warned(SETUP, alarm(Optional.empty())));
        assertEquals(0, mails().size());
    }
}
