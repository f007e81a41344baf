package dawr.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.Command;
import dawr.queue.Office;
import dawr.queue.Scope;
import dawr.queue.Standstill;
import dawr.web.Answer;
import dawr.web.Caller;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Going while calling stands still and coming back, as phone and kiosk ask it. */
class ReturnsTest {
    private static final Caller ANYBODY = new Caller.Nobody();

    private final Counter counter = new Counter();

    @AfterEach
    void close() {
        counter.close();
    }

    private void stops() {
        counter.does(new Command.BeginStandstill(
                Scope.service(Office.PERMITS), Standstill.Reason.SYSTEM_DOWN, Optional.empty()));
    }

    private Answer goesKeepingTheirPlace(JsonObject ticket) {
        return Counter.ask(
                counter.tickets::leave,
                Counter.visitor(
                        ticket.getString("ticketId"),
                        new JsonObject().put("keepMyPlace", true).encode()));
    }

    private JsonObject looksAt(JsonObject ticket) {
        return Counter.json(Counter.ask(counter.tickets::ticket, Counter.visitor(ticket.getString("ticketId"), "{}")));
    }

    private Answer comesBack(Caller caller, String token) {
        JsonObject wish = new JsonObject().put("token", token);
        return Counter.ask(
                counter.tickets::comeBack,
                Counter.request(caller, Map.of("branch", Counter.OLAYA.value()), wish.encode(), UUID.randomUUID()));
    }

    @Test
    void thePhoneIsToldThatItMayGoAndComesBackWithItsOldSecret() {
        JsonObject ticket = counter.takes("permits");
        assertFalse(looksAt(ticket).containsKey("mayKeepPlace"));
        counter.now += 25 * 60_000;
        stops();
        JsonObject waiting = looksAt(ticket);
        assertTrue(waiting.getBoolean("mayKeepPlace"));
        assertEquals("system-down", waiting.getJsonObject("standstill").getString("reason"));
        counter.now += 5 * 60_000;
        assertEquals(5, looksAt(ticket).getInteger("stoodStillMinutes"));
        assertTrue(Counter.json(goesKeepingTheirPlace(ticket)).getBoolean("placeKept"));
        JsonObject mayReturn = looksAt(ticket).getJsonObject("mayReturn");
        assertEquals(25, mayReturn.getInteger("waitedMinutes"));
        JsonObject again = Counter.json(comesBack(ANYBODY, ticket.getString("token")));
        assertEquals("A-002", again.getString("number"));
        assertEquals(0, again.getInteger("ahead"));
        assertEquals("waiting", looksAt(again).getString("state"));
        assertEquals(
                "no-place-kept",
                Counter.problem(comesBack(Counter.KIOSK, ticket.getString("token")))
                        .slug());
    }

    @Test
    void onTheNextDayTheOldTicketStillSaysWhatItKeeps() {
        JsonObject ticket = counter.takes("permits");
        stops();
        goesKeepingTheirPlace(ticket);
        counter.now += 20 * 60 * 60_000;
        JsonObject seen = looksAt(ticket);
        assertEquals("ended", seen.getString("state"));
        assertTrue(seen.containsKey("mayReturn"));
        assertEquals(
                "A-001",
                Counter.json(comesBack(Counter.KIOSK, ticket.getString("token")))
                        .getString("number"));
    }

    @Test
    void whileCallingGoesOnNoPlaceIsKeptAndAWrongSecretOpensNothing() {
        JsonObject ticket = counter.takes("permits");
        assertEquals(
                "nothing-stands-still",
                Counter.problem(goesKeepingTheirPlace(ticket)).slug());
        assertEquals("waiting", looksAt(ticket).getString("state"), "a no changes nothing");
        assertEquals(
                "ticket-unknown",
                Counter.problem(comesBack(ANYBODY, "riyadh-olaya.20261122-A001.guessed"))
                        .slug());
    }
}
