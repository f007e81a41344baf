package dawr.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.ArrivalRules;
import dawr.queue.Booking;
import dawr.queue.BranchState;
import dawr.queue.Command;
import dawr.queue.HouseRules;
import dawr.queue.Office;
import dawr.web.Answer;
import dawr.web.Caller;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BookingsTest {
    private static final Caller ANYBODY = new Caller.Nobody();

    private final Counter counter = new Counter();

    @AfterEach
    void close() {
        counter.close();
    }

    private void offers(boolean openly) {
        Booking booking = new Booking(Map.of(Office.PERMITS, new Booking.Capacity(30, 2)), 15, 10, 30, openly);
        BranchState state = Counter.await(counter.branches.look(Counter.OLAYA, BranchState::copy));
        counter.does(new Command.ChangeSetup(
                state.setup().with(HouseRules.PLAIN.with(ArrivalRules.PLAIN.with(booking))),
                state.setup().version()));
    }

    private JsonArray free() {
        return Counter.json(Counter.ask(
                        counter.bookings::free,
                        Counter.request(
                                ANYBODY,
                                Map.of("branch", Counter.OLAYA.value(), "service", "permits"),
                                "{}",
                                UUID.randomUUID())))
                .getJsonArray("slots");
    }

    private Answer books(Caller caller, String at) {
        JsonObject wish =
                new JsonObject().put("service", "permits").put("at", at).put("language", "en");
        return Counter.ask(counter.bookings::book, Counter.wish(caller, wish.encode()));
    }

    private Answer checksIn(Caller caller, JsonObject name) {
        return Counter.ask(counter.bookings::checkIn, Counter.wish(caller, name.encode()));
    }

    @Test
    void aTimeIsBookedOnThePhoneAndKeptAtTheKiosk() {
        offers(true);
        JsonObject slot = free().getJsonObject(0);
        JsonObject booked = Counter.json(books(ANYBODY, slot.getString("at")));
        assertEquals(slot.getString("at"), booked.getString("at"));
        assertEquals(1, free().getJsonObject(0).getInteger("places"));
        JsonObject secret = new JsonObject().put("token", booked.getString("token"));
        JsonObject ticket = Counter.json(checksIn(Counter.KIOSK, secret));
        assertTrue(ticket.getString("number").startsWith("A-"), "one series for everybody");
        assertEquals(
                "checked-in-already", Counter.problem(checksIn(ANYBODY, secret)).slug());
    }

    @Test
    void onlyThroughTheStaffWhereTheBranchSaysSo() {
        offers(false);
        String at = free().getJsonObject(0).getString("at");
        assertEquals("not-signed-in", Counter.problem(books(ANYBODY, at)).slug());
        JsonObject booked = Counter.json(books(Counter.CLERK, at));
        JsonObject id = new JsonObject().put("appointmentId", booked.getString("appointmentId"));
        assertEquals("ticket-unknown", Counter.problem(checksIn(ANYBODY, id)).slug());
        assertTrue(checksIn(Counter.CLERK, id) instanceof Answer.Whole);
    }

    @Test
    void oneAddressDoesNotTakeEverySlotOfAMorning() {
        offers(true);
        JsonArray slots = free();
        for (int i = 0; i < BookingPace.BOOKINGS_MAX; i++) {
            assertTrue(books(ANYBODY, slots.getJsonObject(i).getString("at")) instanceof Answer.Whole);
        }
        assertEquals(
                "too-many-tries", Counter.problem(books(ANYBODY, nextOf(slots))).slug());
        assertTrue(books(Counter.CLERK, nextOf(slots)) instanceof Answer.Whole);
    }

    private static String nextOf(JsonArray slots) {
        return slots.getJsonObject(BookingPace.BOOKINGS_MAX).getString("at");
    }

    /** A family behind one router that is too late for many slots is not sent away; a machine that asks without end is. */
    @Test
    void whoBooksNothingHasTakenNothing() {
        offers(true);
        for (int i = 0; i < BookingPace.TRIES_MAX - 1; i++) {
            assertFalse("too-many-tries"
                    .equals(Counter.problem(books(ANYBODY, "2001-01-01T08:00:00Z"))
                            .slug()));
        }
        assertTrue(books(ANYBODY, free().getJsonObject(0).getString("at")) instanceof Answer.Whole);
        assertEquals(
                "too-many-tries",
                Counter.problem(books(ANYBODY, free().getJsonObject(1).getString("at")))
                        .slug());
    }

    @Test
    void whatIsGivenBackIsFreeAgain() {
        offers(true);
        String at = free().getJsonObject(0).getString("at");
        JsonObject booked = Counter.json(books(ANYBODY, at));
        JsonObject secret = new JsonObject().put("token", booked.getString("token"));
        Counter.json(Counter.ask(counter.bookings::cancel, Counter.wish(ANYBODY, secret.encode())));
        assertEquals(2, free().getJsonObject(0).getInteger("places"));
        assertEquals(
                "appointment-unknown",
                Counter.problem(checksIn(ANYBODY, secret)).slug());
    }

    @Test
    void whoeverHoldsTheSecretSeesTheAppointmentAndThenItsTicket() {
        offers(true);
        JsonObject booked = Counter.json(books(ANYBODY, free().getJsonObject(0).getString("at")));
        String id = booked.getString("appointmentId");
        JsonObject seen = Counter.json(Counter.ask(counter.bookings::appointment, Counter.visitor(id, "{}")));
        assertEquals(booked.getString("at"), seen.getString("at"));
        assertFalse(seen.containsKey("ticket"), "nobody has come yet");
        JsonObject secret = new JsonObject().put("token", booked.getString("token"));
        String ticket = Counter.json(checksIn(Counter.KIOSK, secret)).getString("token");
        seen = Counter.json(Counter.ask(counter.bookings::appointment, Counter.visitor(id, "{}")));
        assertEquals(ticket, seen.getString("ticket"));
        assertEquals(
                "ticket-unknown",
                Counter.problem(Counter.ask(counter.bookings::appointment, Counter.visitor("20261122-x999", "{}")))
                        .slug());
    }

    @Test
    void aWrongSecretOpensNothing() {
        offers(true);
        JsonObject wrong = new JsonObject().put("token", "riyadh-olaya.20261122-x3.guessed");
        assertEquals("ticket-unknown", Counter.problem(checksIn(ANYBODY, wrong)).slug());
    }
}
