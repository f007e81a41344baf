package dawr.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.branch.Reply;
import dawr.branch.Submission;
import dawr.queue.ArrivalRules;
import dawr.queue.Booking;
import dawr.queue.BranchState;
import dawr.queue.CallingOrder;
import dawr.queue.Command;
import dawr.queue.HouseRules;
import dawr.queue.Limits;
import dawr.queue.Office;
import dawr.queue.OneTicket;
import dawr.queue.OpeningHours;
import dawr.web.Answer;
import dawr.web.Caller;
import dawr.web.Problem;
import dawr.web.Role;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody hears who can't be served before closing, and how they keep their place elsewhere. */
class ElsewhereTest {
    private static final Caller KIOSK_OF_JEDDAH = new Caller.Device("kiosk-9", Role.KIOSK, Counter.JEDDAH);

    private final Counter counter = new Counter();

    @BeforeEach
    void open() {
        Booking booking = new Booking(Map.of(Office.PERMITS, new Booking.Capacity(30, 2)), 15, 10, 30, true);
        settle(ArrivalRules.PLAIN.withClosing(95).with(booking));
        Submission found = new Submission(
                Counter.JEDDAH,
                UUID.randomUUID(),
                "test",
                "",
                state -> new Command.Found(Office.setup(
                        "jeddah",
                        Office.setup(new OpeningHours.Always(), CallingOrder.ACCUMULATING, Limits.USUAL)
                                .services(),
                        Office.setup(new OpeningHours.Always(), CallingOrder.ACCUMULATING, Limits.USUAL)
                                .counters(),
                        new OpeningHours.Always(),
                        CallingOrder.LONGEST_WAITING_FIRST,
                        Limits.USUAL)));
        assertTrue(Counter.await(counter.branches.submit(found)) instanceof Reply.Done);
    }

    private void settle(ArrivalRules rules) {
        BranchState state = Counter.await(counter.branches.look(Counter.OLAYA, BranchState::copy));
        counter.does(new Command.ChangeSetup(
                state.setup().with(HouseRules.PLAIN.with(rules)), state.setup().version()));
    }

    @AfterEach
    void close() {
        counter.close();
    }

    private Answer takes(Caller caller, JsonObject wish) {
        return Counter.ask(
                counter.tickets::issue,
                Counter.request(
                        caller,
                        Map.of("branch", caller.branch().orElseThrow().value()),
                        wish.encode(),
                        UUID.randomUUID()));
    }

    private Answer takesAs(String person) {
        return Counter.ask(
                counter.tickets::issue,
                Counter.request(
                        Counter.KIOSK,
                        Map.of("branch", Counter.OLAYA.value(), "Dawr-Person", person),
                        permits().encode(),
                        UUID.randomUUID()));
    }

    private static JsonObject permits() {
        return new JsonObject().put("service", "permits");
    }

    private JsonObject voucher() {
        counter.byClosing = 40;
        JsonObject wish = permits().put("branch", "jeddah");
        return Counter.json(Counter.ask(counter.tickets::voucher, Counter.wish(Counter.KIOSK, wish.encode())));
    }

    @Test
    void whoCannotBeServedHearsOfTomorrowAndOfAnotherBranch() {
        counter.byClosing = 40;
        Problem no = Counter.problem(takes(Counter.KIOSK, permits()));
        assertEquals("not-by-closing", no.slug());
        assertEquals(409, no.status());
        assertEquals("jeddah", no.about().get("otherBranches"));
        assertTrue(no.about().containsKey("otherNames"));
        assertEquals("2026-11-22T21:00:00Z", no.about().get("firstAppointment"), "midnight: open day and night");
        counter.byClosing = 95;
        assertTrue(takes(Counter.KIOSK, permits()) instanceof Answer.Whole);
    }

    @Test
    void aPlaceIsTakenAlongToAnotherBranchOnce() {
        JsonObject voucher = voucher();
        assertTrue(voucher.getString("code").startsWith("<svg"), "a code for the kiosk there");
        JsonObject wish = permits().put("voucher", voucher.getString("voucher"));
        Counter.json(takes(KIOSK_OF_JEDDAH, wish));
        assertEquals(
                "voucher-taken", Counter.problem(takes(KIOSK_OF_JEDDAH, wish)).slug());
    }

    @Test
    void aVoucherThatSomebodyHasWrittenThemselvesIsPaper() {
        String written = voucher().getString("voucher");
        String earlier = written.replaceFirst("permits\\.17", "permits.16");
        assertFalse(written.equals(earlier));
        Problem no = Counter.problem(takes(KIOSK_OF_JEDDAH, permits().put("voucher", earlier)));
        assertEquals("voucher-unfit", no.slug());
        assertEquals("voucher", no.field());
    }

    @Test
    void whoIsNamedIsKeptAsAMarkAndOnlyWhereItCounts() {
        assertTrue(takesAs("1098765432") instanceof Answer.Whole);
        assertTrue(takesAs("1098765432") instanceof Answer.Whole, "the branch does not go by it");
        settle(ArrivalRules.PLAIN.with(new OneTicket(true, Optional.empty())));
        assertTrue(takesAs("1098765432") instanceof Answer.Whole);
        assertEquals(
                "ticket-still-lives", Counter.problem(takesAs("1098765432")).slug());
        assertTrue(takesAs("1098765433") instanceof Answer.Whole);
        String stored =
                Counter.await(counter.journal.after(Counter.OLAYA, 0, 100)).toString();
        assertFalse(stored.contains("1098765432"));
    }

    @Test
    void howABatchIsChargedIsSaidAtOnce() {
        settle(ArrivalRules.PLAIN.withBatches(3));
        JsonObject ticket = Counter.json(takes(Counter.KIOSK, permits().put("transactions", 7)));
        assertEquals(3, ticket.getInteger("turns"));
        assertEquals(3, ticket.getInteger("transactionsPerTurn"));
    }
}
