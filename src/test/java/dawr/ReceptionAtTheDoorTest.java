package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The reception finds lost tickets, gives other papers, grants claims and is called for help, at the real door. */
class ReceptionAtTheDoorTest {
    private static final String OLAYA = "/api/v1/branches/riyadh-olaya";
    private static final String NOTHING = "{}";

    private final OpenHouse house = OpenHouse.shared();
    private final String reception = house.signIn("reception");

    private JsonObject ticket() {
        HttpResponse<String> taken =
                house.post(OLAYA + "/tickets", reception, "{\"service\":\"permits\",\"language\":\"ur\"}");
        assertEquals(201, taken.statusCode(), taken.body());
        return new JsonObject(taken.body());
    }

    private HttpResponse<String> visit(JsonObject ticket, String deed, String body) {
        return house.post(OLAYA + "/visits/" + ticket.getString("ticketId") + deed, reception, body);
    }

    private JsonObject found(String query) {
        HttpResponse<String> found = house.get(OLAYA + "/visits?" + query, reception);
        assertEquals(200, found.statusCode(), found.body());
        return new JsonObject(found.body());
    }

    private int phone(String token) {
        return house.send(house.request("/api/v1/ticket", "none=").header("Authorization", "Ticket " + token))
                .statusCode();
    }

    @Test
    void aLostTicketIsFoundByItsNumberHoweverItIsRemembered() {
        String number = ticket().getString("number");
        String bare = number.replace("-", "").toLowerCase(java.util.Locale.ROOT);
        for (String said : new String[] {number, bare, number.substring(0, 1) + number.substring(2)}) {
            JsonObject visit = found("number=" + said).getJsonArray("visits").getJsonObject(0);
            assertEquals(number, visit.getString("number"), said);
            assertEquals("ur", visit.getString("language"));
            assertEquals("reception", visit.getString("channel"));
            assertEquals(1, visit.getInteger("papers"));
        }
        assertEquals(0, found("number=Q-999").getInteger("found"));
        assertEquals(0, found("number=%27%20or%201").getInteger("found"));
        assertEquals(0, found("from=2099-01-01T00:00:00Z").getInteger("found"));
        assertTrue(found("service=permits&state=waiting").getInteger("found") > 0);
    }

    @Test
    void anotherPaperOpensTheTicketAndTheOneBeforeNothingAnyMore() {
        JsonObject ticket = ticket();
        HttpResponse<String> renewed = visit(ticket, "/secret", NOTHING);
        assertEquals(200, renewed.statusCode(), renewed.body());
        JsonObject second = new JsonObject(renewed.body());
        assertEquals(ticket.getString("number"), second.getString("number"));
        assertEquals(200, phone(second.getString("token")));
        assertEquals(401, phone(ticket.getString("token")));
        JsonObject third = new JsonObject(visit(ticket, "/secret", NOTHING).body());
        assertEquals(200, phone(third.getString("token")));
        assertEquals(401, phone(second.getString("token")));
        String forged = second.getString("token").replace(".1~", ".3~");
        assertEquals(401, phone(forged));
        assertEquals(
                3,
                found("number=" + ticket.getString("number"))
                        .getJsonArray("visits")
                        .getJsonObject(0)
                        .getInteger("papers"));
    }

    @Test
    void aClaimIsGrantedForAReasonThatStaysInTheVisitsHistory() {
        JsonObject ticket = ticket();
        String body = "{\"claim\":\"pregnant\",\"ground\":\"seen\"}";
        HttpResponse<String> granted = visit(ticket, "/claim", body);
        assertEquals(200, granted.statusCode(), granted.body());
        assertEquals(409, visit(ticket, "/claim", body).statusCode());
        assertEquals(
                422,
                visit(ticket, "/claim", "{\"claim\":\"friend\",\"ground\":\"seen\"}")
                        .statusCode());
        assertEquals(422, visit(ticket, "/claim", "{\"claim\":\"senior\"}").statusCode());
        String history = house.get(OLAYA + "/visits/" + ticket.getString("ticketId") + "/history", reception)
                .body();
        assertTrue(history.contains("claim-granted") && history.contains("\"ground\":\"seen\""), history);
        assertEquals(
                403,
                house.post(OLAYA + "/visits/" + ticket.getString("ticketId") + "/claim", house.signIn("clerk1"), body)
                        .statusCode());
    }

    @Test
    void tenPressesForHelpAreOneCallAndWhoeverAnswersItFirstStaysNamed() {
        String kiosk = house.enrol("kiosk");
        JsonObject first = called(house.post(OLAYA + "/assistance", kiosk, NOTHING));
        JsonObject second = called(house.post(OLAYA + "/assistance", kiosk, NOTHING));
        assertEquals(first, second);
        assertEquals("kiosk", first.getString("from"));
        assertFalse(first.containsKey("answeredAt"));
        String answer = OLAYA + "/assistance/" + first.getString("call") + "/answer";
        JsonObject answered =
                new JsonObject(house.post(answer, reception, NOTHING).body());
        assertEquals("reception:reception", answered.getString("answeredBy"));
        JsonObject late = new JsonObject(
                house.post(answer, house.signIn("manager"), NOTHING).body());
        assertEquals(answered, late);
        String again = called(house.post(OLAYA + "/assistance", kiosk, NOTHING)).getString("call");
        assertFalse(again.equals(first.getString("call")), "help that came is over");
        house.post(OLAYA + "/assistance/" + again + "/answer", reception, NOTHING);
    }

    @Test
    void helpIsCalledByPhoneAndFromACounterInDangerFirst() {
        JsonObject ticket = ticket();
        HttpResponse<String> byPhone = house.send(house.request("/api/v1/ticket/assistance", "none=")
                .header("Authorization", "Ticket " + ticket.getString("token"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(NOTHING)));
        assertEquals(ticket.getString("ticketId"), called(byPhone).getString("ticketId"));
        JsonObject danger = called(
                house.post(OLAYA + "/assistance", house.signIn("clerk1"), "{\"place\":\"counter 3\",\"urgent\":true}"));
        JsonObject all =
                new JsonObject(house.get(OLAYA + "/assistance", reception).body());
        assertEquals(danger, all.getJsonArray("calls").getJsonObject(0));
        all.getJsonArray("calls")
                .forEach(call -> house.post(
                        OLAYA + "/assistance/" + ((JsonObject) call).getString("call") + "/answer",
                        reception,
                        NOTHING));
        String other = "/api/v1/branches/dubai-deira/assistance";
        assertEquals(404, house.get(other, reception).statusCode());
        assertEquals(401, house.get(OLAYA + "/assistance", "none=").statusCode());
        String unknown = OLAYA + "/assistance/00000000-0000-0000-0000-000000000000/answer";
        assertEquals(404, house.post(unknown, reception, NOTHING).statusCode());
    }

    @Test
    void aCallMadeByMistakeIsTakenBackByWhoeverMadeItAndStaysWritten() {
        String kiosk = house.enrol("kiosk");
        JsonObject call = called(house.post(OLAYA + "/assistance", kiosk, NOTHING));
        String withdraw = OLAYA + "/assistance/" + call.getString("call") + "/withdraw";
        assertEquals(404, house.post(withdraw, house.enrol("kiosk"), NOTHING).statusCode(), "another kiosk's");
        JsonObject back = new JsonObject(house.post(withdraw, kiosk, NOTHING).body());
        assertTrue(back.containsKey("withdrawnAt"), back.encode());
        assertEquals(back, new JsonObject(house.post(withdraw, kiosk, NOTHING).body()), "once is enough");
        assertTrue(house.get(OLAYA + "/assistance", reception).body().contains(call.getString("call")));
        JsonObject anew = called(house.post(OLAYA + "/assistance", kiosk, NOTHING));
        assertFalse(
                anew.getString("call").equals(call.getString("call")),
                "what was taken back does not swallow a new call");
        house.post(OLAYA + "/assistance/" + anew.getString("call") + "/answer", reception, NOTHING);
        JsonObject late =
                new JsonObject(house.post(OLAYA + "/assistance/" + anew.getString("call") + "/withdraw", kiosk, NOTHING)
                        .body());
        assertFalse(late.containsKey("withdrawnAt"), "somebody is on the way: " + late.encode());
    }

    @Test
    void thePhoneSeesWhetherSomebodyComesAndTakesItsOwnCallBack() {
        JsonObject ticket = ticket();
        assertEquals("[]", mine(ticket).encode());
        assertEquals(404, ask(ticket, "/withdraw").statusCode(), "nothing was asked yet");
        JsonObject call = called(ask(ticket, ""));
        assertEquals(call, mine(ticket).getJsonObject(0));
        house.post(OLAYA + "/assistance/" + call.getString("call") + "/answer", reception, NOTHING);
        assertTrue(mine(ticket).getJsonObject(0).containsKey("answeredAt"));
        JsonObject second = called(ask(ticket, ""));
        assertEquals(200, ask(ticket, "/withdraw").statusCode());
        assertTrue(mine(ticket).getJsonObject(0).containsKey("withdrawnAt"));
        assertFalse(second.getString("call").equals(call.getString("call")));
    }

    private HttpResponse<String> ask(JsonObject ticket, String deed) {
        return house.send(house.request("/api/v1/ticket/assistance" + deed, "none=")
                .header("Authorization", "Ticket " + ticket.getString("token"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(NOTHING)));
    }

    private JsonArray mine(JsonObject ticket) {
        HttpResponse<String> told = house.send(house.request("/api/v1/ticket/assistance", "none=")
                .header("Authorization", "Ticket " + ticket.getString("token")));
        assertEquals(200, told.statusCode(), told.body());
        return new JsonObject(told.body()).getJsonArray("calls");
    }

    private static JsonObject called(HttpResponse<String> call) {
        assertEquals(201, call.statusCode(), call.body());
        return new JsonObject(call.body());
    }
}
