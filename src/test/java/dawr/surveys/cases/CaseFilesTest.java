package dawr.surveys.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.outbox.Letter;
import dawr.outbox.Parcel;
import dawr.outbox.Way;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What becomes of cases on a real database as time goes by: they are answered, handed up, taken over, and who gave them is forgotten. */
class CaseFilesTest {
    private static final CaseFiles FILES = new CaseFiles();
    private static final long HOUR = 3_600_000;
    private static final Pattern LINK = Pattern.compile("/survey#case\\.([a-z-]+)\\.([0-9]+)\\.(\\S+)");

    @AfterAll
    static void close() {
        FILES.close();
    }

    /** The letters that are due, each taken as a courier takes it. */
    private static List<Parcel> due(UUID courier) {
        return CaseFiles.await(FILES.outbox().take(Way.MAIL, FILES.now(), 100, FILES.now() + 60_000, courier));
    }

    private static Parcel letterTo(String address, UUID courier) {
        return due(courier).stream()
                .filter(parcel -> ((Letter.Mail) parcel.letter()).to().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<CaseBook.Named> whose(Parcel letter) {
        Matcher link = LINK.matcher(((Letter.Mail) letter.letter()).text());
        assertTrue(link.find());
        return CaseFiles.await(FILES.book().bySecret(link.group(3)));
    }

    @Test
    void aReplyGoesToItsGiverOnceAndAsksAgain() {
        int id = FILES.complaint("reply@giver.example");
        assertInstanceOf(Acted.Done.class, FILES.act(id, new Deed.Reply(), "we are sorry"));
        assertEquals(CaseState.ANSWERED, FILES.now(id).state());
        Parcel letter = letterTo("reply@giver.example", UUID.randomUUID());
        assertTrue(((Letter.Mail) letter.letter()).text().startsWith("we are sorry"));
        assertEquals(id, whose(letter).orElseThrow().id());
    }

    @Test
    void whoLeftANumberIsAnsweredByTextMessage() {
        int id = FILES.complaint(new Opened.Contact(Opened.Contact.SMS, "+966501234567"));
        assertInstanceOf(Acted.Done.class, FILES.act(id, new Deed.Reply(), "we are sorry"));
        Letter letter = CaseFiles.await(
                        FILES.outbox().take(Way.SMS, FILES.now(), 100, FILES.now() + 60_000, UUID.randomUUID()))
                .getFirst()
                .letter();
        Letter.Sms sms = assertInstanceOf(Letter.Sms.class, letter);
        assertEquals("+966501234567", sms.to());
        assertTrue(sms.text().startsWith("we are sorry")
                && LINK.matcher(sms.text()).find());
    }

    @Test
    void whoIsStillUnhappyOpensItAgainAndTheNextReplyAsksAnew() {
        int id = FILES.complaint("again@giver.example");
        FILES.settle(id);
        assertEquals(CaseState.CLOSED, FILES.now(id).state());
        Parcel first = letterTo("again@giver.example", UUID.randomUUID());
        FILES.act(id, new Deed.AskedAgain(1), "still nothing");
        assertEquals(CaseState.OPEN, FILES.now(id).state());
        assertEquals(OptionalInt.of(1), FILES.now(id).settling().askedAgain());
        assertInstanceOf(Acted.No.class, FILES.act(id, new Deed.AskedAgain(5), ""));
        FILES.settle(id);
        assertTrue(whose(first).isEmpty(), "the first link opens nothing any more");
        assertInstanceOf(Acted.Done.class, FILES.act(id, new Deed.AskedAgain(5), ""));
        assertEquals(CaseState.CLOSED, FILES.now(id).state());
        assertEquals(1, FILES.now(id).settling().reopened());
    }

    @Test
    void whereSomebodyCouldBeReachedIsForgottenAMonthAfterTheirCaseWasClosed() {
        int id = FILES.complaint("forget@giver.example");
        FILES.passes(CaseOffice.CONTACT_MILLIS + HOUR);
        FILES.look();
        assertTrue(CaseFiles.await(FILES.book().contact(CaseFiles.BRANCH, id)).isPresent(), "it is open still");
        FILES.settle(id);
        FILES.passes(CaseOffice.CONTACT_MILLIS - HOUR);
        FILES.look();
        assertTrue(FILES.now(id).reachable());
        FILES.passes(2 * HOUR);
        FILES.look();
        assertTrue(CaseFiles.await(FILES.book().contact(CaseFiles.BRANCH, id)).isEmpty());
        assertFalse(FILES.now(id).reachable());
    }

    @Test
    void whatIsOpenedAgainKeepsItsGiverReachable() {
        int id = FILES.complaint("reopened@giver.example");
        FILES.settle(id);
        FILES.act(id, new Deed.Reopen(), "");
        FILES.passes(CaseOffice.CONTACT_MILLIS + HOUR);
        FILES.look();
        assertTrue(FILES.now(id).reachable());
    }

    @Test
    void whatNobodySettlesInTimeIsHandedUpTwice() {
        int id = FILES.complaint("late@giver.example");
        FILES.passes(CaseRules.CLOSE_WITHIN_MILLIS - HOUR);
        FILES.look();
        assertEquals(0, FILES.now(id).deadline().escalations());
        for (int times = 1; times <= 4; times++) {
            FILES.passes(CaseRules.CLOSE_WITHIN_MILLIS);
            FILES.look();
            FILES.look();
            assertEquals(Math.min(2, times), FILES.now(id).deadline().escalations());
        }
    }

    @Test
    void aCaseWhoseOwnerHasLeftIsNobodysAgain() {
        int id = FILES.complaint("left@giver.example");
        FILES.act(id, new Deed.Give(Optional.of("manager")), "");
        FILES.look();
        assertEquals(Optional.of("manager"), FILES.now(id).owner());
        FILES.asOwner("update staff set disabled = true where account = 'manager'");
        FILES.look();
        FILES.asOwner("update staff set disabled = false where account = 'manager'");
        assertEquals(Optional.empty(), FILES.now(id).owner());
        List<CaseStep> steps = CaseFiles.await(FILES.book().steps(CaseFiles.BRANCH, id));
        assertEquals("owner-left", steps.getLast().kind());
    }

    @Test
    void aLetterThatIsGivenUpHasAnsweredNobody() {
        int id = FILES.complaint("bounces@giver.example");
        FILES.act(id, new Deed.Reply(), "we are sorry");
        UUID courier = UUID.randomUUID();
        Parcel letter = letterTo("bounces@giver.example", courier);
        FILES.look();
        assertEquals(CaseState.ANSWERED, FILES.now(id).state(), "it is on its way");
        assertTrue(CaseFiles.await(FILES.outbox().dead(letter, courier, FILES.now(), "refused")));
        FILES.look();
        assertEquals(CaseState.OPEN, FILES.now(id).state());
        assertEquals(Case.Reach.BOUNCED, FILES.now(id).reach());
        FILES.look();
        List<CaseStep> steps = CaseFiles.await(FILES.book().steps(CaseFiles.BRANCH, id));
        assertEquals(
                1, steps.stream().filter(step -> step.kind().equals("bounced")).count());
    }

    @Test
    void nobodyCanReadInTheTablesWhatWasSaidAndByWhom() {
        int id = FILES.complaint("sealed@giver.example");
        FILES.act(id, new Deed.Note(), "a note that nobody may read");
        assertEquals(Optional.of("nobody told me"), FILES.find(id).story());
        assertEquals(
                Optional.of("a note that nobody may read"),
                CaseFiles.await(FILES.book().steps(CaseFiles.BRANCH, id))
                        .getLast()
                        .words());
    }
}
