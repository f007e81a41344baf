package dawr.issuance;

import static dawr.issuance.Counter.CLERK;
import static dawr.issuance.Counter.KIOSK;
import static dawr.issuance.Counter.OLAYA;
import static dawr.issuance.Counter.ask;
import static dawr.issuance.Counter.json;
import static dawr.issuance.Counter.problem;
import static dawr.issuance.Counter.request;
import static dawr.issuance.Counter.visitor;
import static dawr.issuance.Counter.wish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dawr.queue.Command;
import dawr.queue.Office;
import dawr.web.Answer;
import dawr.web.Request;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TicketsTest {
    private final Counter counter = new Counter();

    @AfterEach
    void close() {
        counter.close();
    }

    @Test
    void aTicketSaysAllThatThePersonNeeds() {
        Answer.Whole answer = (Answer.Whole) issue("{\"services\":[\"permits\",\"wages\"],\"language\":\"en\"}");
        JsonObject ticket = answer.body().toJsonObject();
        assertEquals(201, answer.status());
        assertEquals("20261122-A001", ticket.getString("ticketId"));
        assertEquals("A-001", ticket.getString("number"));
        assertEquals("riyadh-olaya.20261122-A001.secretOfKey7", ticket.getString("token"));
        assertEquals("https://dawr.example.org/t#" + ticket.getString("token"), ticket.getString("url"));
        assertEquals(1, ticket.getInteger("position"));
        assertEquals(0, ticket.getInteger("ahead"));
        assertEquals(Instant.ofEpochMilli(Office.OPENING).toString(), ticket.getString("issuedAt"));
        assertEquals(10, ticket.getJsonObject("promise").getInteger("highMinutes"));
        JsonArray steps = ticket.getJsonArray("steps");
        assertEquals("waiting", steps.getJsonObject(0).getString("state"));
        assertEquals("planned", steps.getJsonObject(1).getString("state"));
        assertEquals("wages", steps.getJsonObject(1).getString("service"));
    }

    @Test
    void aRepeatIsAnsweredWithTheSameBytes() {
        UUID key = UUID.randomUUID();
        Request wish = request(KIOSK, Map.of("branch", OLAYA.value()), "{\"service\":\"permits\"}", key);
        Answer.Whole first = (Answer.Whole) ask(counter.tickets::issue, wish);
        counter.takes("permits");
        counter.callsNext();
        counter.now += 60_000;
        Answer.Whole again = (Answer.Whole) ask(counter.tickets::issue, wish);
        assertEquals(first.status(), again.status());
        assertEquals(first.body(), again.body());
    }

    @Test
    void oneKeyIsNotUsedForTwoWishes() {
        UUID key = UUID.randomUUID();
        ask(counter.tickets::issue, request(KIOSK, Map.of("branch", OLAYA.value()), "{\"service\":\"permits\"}", key));
        Answer other = ask(
                counter.tickets::issue,
                request(KIOSK, Map.of("branch", OLAYA.value()), "{\"service\":\"wages\"}", key));
        assertEquals(409, problem(other).status());
    }

    @Test
    void oneServiceOrSeveralButNotBothAndNotNone() {
        for (String body : new String[] {"{}", "{\"service\":\"permits\",\"services\":[\"wages\"]}"}) {
            assertEquals(422, problem(issue(body)).status());
            assertEquals("service", problem(issue(body)).field());
        }
    }

    @Test
    void whatTheBranchDoesNotKnowIsNamed() {
        assertEquals(
                "service-unknown", problem(issue("{\"service\":\"visas\"}")).slug());
        assertEquals(
                "language-unknown",
                problem(issue("{\"service\":\"permits\",\"language\":\"xx\"}")).slug());
        Request elsewhere = request(CLERK, Map.of("branch", "nowhere"), "{\"service\":\"permits\"}", UUID.randomUUID());
        assertEquals(404, problem(ask(counter.tickets::issue, elsewhere)).status());
    }

    @Test
    void whoIsHelpedByStaffCameToTheReception() {
        assertEquals("kiosk", channelOf(counter.takes("permits")));
        assertEquals(
                "reception", channelOf(json(ask(counter.tickets::issue, wish(CLERK, "{\"service\":\"permits\"}")))));
        assertEquals(
                "phone",
                channelOf(json(
                        ask(counter.tickets::issue, wish(CLERK, "{\"service\":\"permits\",\"channel\":\"phone\"}")))));
    }

    @Test
    void aKioskIssuesNoFasterThanPeopleCanPress() {
        for (int i = 0; i < 5; i++) {
            assertInstanceOf(Answer.Whole.class, issue("{\"service\":\"permits\"}"));
        }
        assertEquals(
                "too-many-tickets", problem(issue("{\"service\":\"permits\"}")).slug());
        assertInstanceOf(Answer.Whole.class, ask(counter.tickets::issue, wish(CLERK, "{\"service\":\"permits\"}")));
        counter.now += 2_000;
        assertInstanceOf(Answer.Whole.class, issue("{\"service\":\"permits\"}"));
        assertEquals(429, problem(issue("{\"service\":\"permits\"}")).status());
    }

    @Test
    void aRepeatIsAnsweredBeforeAnyLimitIsAsked() {
        Request wish = wish(KIOSK, "{\"service\":\"permits\"}");
        Answer.Whole first = (Answer.Whole) ask(counter.tickets::issue, wish);
        for (int i = 0; i < 5; i++) {
            issue("{\"service\":\"permits\"}");
        }
        assertEquals(first.body(), ((Answer.Whole) ask(counter.tickets::issue, wish)).body());
        assertEquals(429, problem(issue("{\"service\":\"permits\"}")).status());
    }

    @Test
    void whoLeavesHasLeft() {
        String ticket = counter.takes("permits").getString("ticketId");
        JsonObject step = json(ask(counter.tickets::leave, visitor(ticket, "{}")));
        assertEquals("ended", step.getString("state"));
        assertEquals("left", step.getString("outcome"));
        assertEquals(
                409, problem(ask(counter.tickets::leave, visitor(ticket, "{}"))).status());
    }

    @Test
    void aPlaceIsGivenUpForSoManyOrUntilATime() {
        String ticket = counter.takes("permits").getString("ticketId");
        counter.takes("permits");
        assertEquals("waiting", json(postpone(ticket, "{\"places\":1}")).getString("state"));
        String until = Instant.ofEpochMilli(counter.now + 600_000).toString();
        assertEquals(
                "postponed",
                json(postpone(ticket, "{\"until\":\"" + until + "\"}")).getString("state"));
        assertEquals(422, problem(postpone(ticket, "{}")).status());
        assertEquals(
                422,
                problem(postpone(ticket, "{\"places\":1,\"until\":\"" + until + "\"}"))
                        .status());
    }

    @Test
    void whoWasMissedMayComeBack() {
        String ticket = counter.takes("permits").getString("ticketId");
        assertEquals(
                "ticket-not-held",
                problem(ask(counter.tickets::reactivate, Counter.about(ticket))).slug());
        counter.callsNext();
        counter.does(new Command.MarkNoShow(Office.C1, Office.clerk(Office.C1)));
        JsonObject step = json(ask(counter.tickets::reactivate, Counter.about(ticket)));
        assertEquals("waiting", step.getString("state"));
        assertEquals(2, step.getInteger("step"));
    }

    @Test
    void aTicketThatIsNotKnownLooksLikeAWrongSecret() {
        String gone = "20261121-A001";
        assertEquals(
                401, problem(ask(counter.tickets::ticket, visitor(gone, "{}"))).status());
        assertEquals(
                401, problem(ask(counter.tickets::leave, visitor(gone, "{}"))).status());
        assertEquals(401, problem(postpone(gone, "{\"places\":1}")).status());
        assertEquals(
                404,
                problem(ask(counter.tickets::reactivate, Counter.about(gone))).status());
    }

    @Test
    void thePhoneSeesItsTicketAsItStands() {
        counter.takes("permits");
        String ticket = counter.takes("permits").getString("ticketId");
        JsonObject now = json(ask(counter.tickets::ticket, visitor(ticket, "{}")));
        assertEquals("A-002", now.getString("number"));
        assertEquals("waiting", now.getString("state"));
        assertEquals(2, now.getInteger("position"));
        assertEquals(8, now.getJsonObject("expected").getInteger("highMinutes"));
        assertEquals(10, now.getJsonObject("promise").getInteger("highMinutes"));
    }

    private Answer issue(String body) {
        return ask(counter.tickets::issue, wish(KIOSK, body));
    }

    private Answer postpone(String ticket, String body) {
        return ask(counter.tickets::postpone, visitor(ticket, body));
    }

    private String channelOf(JsonObject ticket) {
        Answer history = ask(counter.history::of, Counter.about(ticket.getString("ticketId")));
        return json(history).getJsonArray("events").getJsonObject(0).getString("channel");
    }
}
