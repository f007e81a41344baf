package dawr.outbox.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.office.Sealing;
import dawr.outbox.Kind;
import dawr.outbox.Letter;
import dawr.outbox.Message;
import dawr.outbox.TestOutbox;
import dawr.outbox.herald.Contact;
import dawr.outbox.herald.Contacts.Behind;
import dawr.queue.BranchId;
import dawr.queue.TicketId;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What visitors gave is for their visit alone, and what the journal says is told once, whoever reads it. */
class ContactTableTest {
    private static final BranchId OLAYA = new BranchId("riyadh-olaya");
    private static final TicketId TICKET = new TicketId("20261122-A017");
    private static final String PHONE = "+966500000123";

    private final TestOutbox box = new TestOutbox();
    private final ContactTable contacts = new ContactTable(
            box.pool(), new Sealing(new TreeMap<>(Map.of(1, new byte[32])), new SecureRandom()), box.table());

    @BeforeEach
    void stand() {
        box.rows("insert into outbox_position (branch, seq) values ('riyadh-olaya', 5)");
    }

    @AfterEach
    void close() {
        box.close();
    }

    private void give() {
        Contact contact = new Contact(OLAYA, TICKET, new Letter.Sms(PHONE, ""), "ar", box.now(), OptionalLong.empty());
        TestOutbox.get(contacts.keep(contact, box.now() + 604_800_000));
    }

    private List<Contact> given() {
        return TestOutbox.get(contacts.of(OLAYA, List.of(TICKET)));
    }

    private boolean read(long from, long to) {
        Message message =
                Message.now(OLAYA, Kind.CALLED, TICKET + "/9", new Letter.Sms(PHONE, "A-017"), box.now() + 300_000);
        return TestOutbox.get(
                contacts.read(new Behind(OLAYA, from, to), List.of(message), List.of(TICKET), box.now() + 86_400_000));
    }

    @Test
    void aPageThatTwoHaveReadIsToldOnce() {
        assertTrue(read(5, 9));
        assertFalse(read(5, 9), "another was quicker");
        assertTrue(read(9, 12), "the same cause in a later page is the same message");
        assertEquals(Map.of("due", 1L), box.states());
    }

    @Test
    void whatVisitorsGaveIsSealedAndGoesADayAfterTheirVisit() {
        give();
        assertEquals(PHONE, ((Letter.Sms) given().getFirst().blank()).to());
        assertFalse(box.rows("select visitor_contact::text || encode(sealed, 'escape') from visitor_contact")
                .iterator()
                .next()
                .getString(0)
                .contains(PHONE.substring(1)));
        read(5, 9);
        TestOutbox.get(contacts.forget(box.now() + 86_399_999));
        assertEquals(1, given().size());
        TestOutbox.get(contacts.forget(box.now() + 86_400_000));
        assertEquals(List.of(), given());
    }

    @Test
    void aChangedPromiseIsToldByOneOnly() {
        give();
        Contact asSeen = given().getFirst();
        assertTrue(TestOutbox.get(contacts.promised(asSeen, 1_000, List.of())));
        assertFalse(TestOutbox.get(contacts.promised(asSeen, 2_000, List.of())), "another was quicker");
        assertEquals(OptionalLong.of(1_000), given().getFirst().promisedBy());
    }
}
