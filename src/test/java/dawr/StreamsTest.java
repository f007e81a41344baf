package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What screens and phones hear, and what they hear after they were away. */
@Timeout(120)
class StreamsTest {
    private static final String BRANCH = "/api/v1/branches/riyadh-olaya";

    private static OpenHouse house;
    private static String kiosk;

    @BeforeAll
    static void open() {
        house = OpenHouse.shared();
        kiosk = house.enrol("kiosk");
    }

    private static JsonObject issue() {
        String wish = "{\"service\":\"employers\",\"priority\":\"pregnant\"}";
        return new JsonObject(house.post(BRANCH + "/tickets", kiosk, wish).body());
    }

    private static Ear listen(String cookie, String after) {
        return new Ear(
                house.open(house.request(BRANCH + "/events" + (after.isEmpty() ? "" : "?after=" + after), cookie)));
    }

    /** The entry that tells of a ticket. */
    private static Ear.Heard entryOf(Ear ear, JsonObject ticket) {
        for (Ear.Heard heard = ear.next("entry"); ; heard = ear.next("entry")) {
            if (heard.data().encode().contains(ticket.getString("ticketId"))) {
                return heard;
            }
        }
    }

    @Test
    void whoWasAwayHearsWhatTheyMissedAndNothingTwice() {
        String display = house.enrol("display");
        Ear.Heard last;
        try (Ear ear = listen(display, "")) {
            assertEquals("snapshot", ear.next().event());
            last = entryOf(ear, issue());
        }
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            missed.add(issue().getString("ticketId"));
        }
        try (Ear ear = listen(display, last.id())) {
            for (String ticket : missed) {
                Ear.Heard heard = ear.next();
                assertEquals("entry", heard.event());
                JsonObject fact = heard.data().getJsonArray("facts").getJsonObject(0);
                assertEquals(ticket, fact.getString("ticketId"));
            }
        }
    }

    @Test
    void whoComesFromAnotherTimeHearsHowThingsStand() {
        String display = house.enrol("display");
        for (String id : List.of("00000000-0000-0000-0000-000000000000-7", "nonsense", "x-99999999999999999999")) {
            try (Ear ear = listen(display, id)) {
                assertEquals("snapshot", ear.next().event());
            }
        }
    }

    @Test
    void nobodyHearsWhoHasPriorityOrWhoWorksWhere() {
        try (Ear ear = listen(house.enrol("display"), "")) {
            String board = ear.next("snapshot").data().encode();
            String entry = entryOf(ear, issue()).data().encode();
            for (String secret : List.of("priority", "pregnant", "staff", "clerk", "tokenKey", "token\"")) {
                assertFalse(board.contains(secret) || entry.contains(secret), secret);
            }
        }
    }

    @Test
    void aSixthStreamOfOneScreenIsTooMany() {
        String display = house.enrol("display");
        List<Ear> ears = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ears.add(listen(display, ""));
            assertEquals(200, ears.getLast().status());
        }
        try (Ear sixth = listen(display, "")) {
            assertEquals(429, sixth.status());
        }
        ears.forEach(Ear::close);
    }

    @Test
    void aPhoneHearsOfItsOwnTicketAlone() {
        JsonObject ticket = issue();
        try (Ear phone = new Ear(house.open(house.request("/api/v1/ticket/events", "none=")
                .header("Authorization", "Ticket " + ticket.getString("token"))))) {
            assertEquals("waiting", phone.next("ticket").data().getString("state"));
            String clerk = house.signIn("clerk5");
            house.post(BRANCH + "/counters/c5/open", clerk, "{}");
            String wish = new JsonObject()
                    .put("ticketId", ticket.getString("ticketId"))
                    .encode();
            house.post(BRANCH + "/counters/c5/call", clerk, wish);
            JsonObject called = phone.next("ticket").data();
            while (!called.getString("state").equals("called")) {
                called = phone.next("ticket").data();
            }
            assertEquals("c5", called.getString("counter"));
            assertEquals(ticket.getString("ticketId"), called.getString("ticketId"));
        }
    }
}
