package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What a console asks of the office beside calling and finishing, at the real door. */
class ConsoleAtTheDoorTest {
    private static final String OLAYA = "/api/v1/branches/riyadh-olaya";
    private static final String NOTHING = "{}";

    private final OpenHouse house = OpenHouse.shared();
    private final String admin = house.signIn("admin");

    /** Somebody who takes a counter that nobody else uses in this test. */
    private String clerk(String counter, String user) {
        String cookie = house.signIn(user);
        house.post(OLAYA + "/counters/" + counter + "/close", cookie, NOTHING);
        assertEquals(
                200,
                house.post(OLAYA + "/counters/" + counter + "/open", cookie, NOTHING)
                        .statusCode());
        return cookie;
    }

    private JsonObject ticket(String service) {
        HttpResponse<String> taken =
                house.post(OLAYA + "/tickets", admin, "{\"service\":\"" + service + "\",\"language\":\"ar\"}");
        assertEquals(201, taken.statusCode(), taken.body());
        return new JsonObject(taken.body());
    }

    private void call(String counter, String cookie, JsonObject ticket) {
        String body =
                new JsonObject().put("ticketId", ticket.getString("ticketId")).encode();
        HttpResponse<String> called = house.post(OLAYA + "/counters/" + counter + "/call", cookie, body);
        assertEquals(200, called.statusCode(), called.body());
    }

    private JsonObject preview(String counter, String cookie, String place) {
        HttpResponse<String> seen =
                house.get(OLAYA + "/counters/" + counter + "/transfer-preview?place=" + place, cookie);
        assertEquals(200, seen.statusCode(), seen.body());
        return new JsonObject(seen.body());
    }

    private static JsonObject way(JsonObject preview, String key, Object value) {
        return preview.getJsonArray("ways").stream()
                .map(JsonObject.class::cast)
                .filter(way -> value.equals(way.getValue(key)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theConsoleSaysWhatATransferWouldDoBeforeAnybodyIsSent() {
        String clerk = clerk("c11", "clerk11");
        JsonObject ticket = ticket("contracts");
        call("c11", clerk, ticket);
        JsonObject last = preview("c11", clerk, "last");
        assertEquals(ticket.getString("ticketId"), last.getString("ticketId"));
        JsonObject permits = way(last, "service", "permits");
        assertTrue(permits.getInteger("ahead") >= permits.getInteger("aheadByArrival"), permits.encode());
        assertTrue(permits.containsKey("expected"), permits.encode());
        assertEquals("not-sent-here", way(last, "back", true).getString("shut"));
        assertEquals("counter-not-open", way(last, "counter", "c12").getString("shut"));
        String still = house.get(OLAYA + "/counters/c11", clerk).body();
        assertTrue(still.contains(ticket.getString("ticketId")), "nobody was sent: " + still);
        house.post(OLAYA + "/counters/c11/finish", clerk, "{\"outcome\":\"served\"}");
        house.post(OLAYA + "/counters/c11/close", clerk, NOTHING);
    }

    @Test
    void nothingIsToldOfATransferWhereNobodyIsOrWhereItIsNobodysBusiness() {
        String path = OLAYA + "/counters/c12/transfer-preview";
        String clerk = clerk("c12", "clerk12");
        assertEquals(409, house.get(path, clerk).statusCode(), "nobody is there");
        assertEquals(400, house.get(path + "?place=soon", clerk).statusCode());
        assertEquals(
                404, house.get(OLAYA + "/counters/c99/transfer-preview", clerk).statusCode());
        assertEquals(401, house.get(path, "none=").statusCode());
        assertEquals(403, house.get(path, house.signIn("director")).statusCode());
        house.post(OLAYA + "/counters/c12/close", clerk, NOTHING);
    }

    @Test
    void whatACounterNotesOfAStepStandsInTheHistoryOfTheVisit() {
        String clerk = clerk("c6", "clerk6");
        JsonObject ticket = ticket("contracts");
        call("c6", clerk, ticket);
        String finish = OLAYA + "/counters/c6/finish";
        HttpResponse<String> unknown = house.post(finish, clerk, "{\"outcome\":\"served\",\"marks\":[\"rude\"]}");
        assertEquals(422, unknown.statusCode(), "a mark is of the work, from the list: " + unknown.body());
        assertTrue(unknown.body().contains("marks"), unknown.body());
        String noted = "{\"outcome\":\"served\",\"marks\":[\"interpreted\",\"came-again\"]}";
        HttpResponse<String> ended = house.post(finish, clerk, noted);
        assertEquals(200, ended.statusCode(), ended.body());
        String history = house.get(
                        OLAYA + "/visits/" + ticket.getString("ticketId") + "/history", house.signIn("manager"))
                .body();
        assertTrue(history.contains("\"marks\":[\"interpreted\",\"came-again\"]"), history);
        house.post(OLAYA + "/counters/c6/close", clerk, NOTHING);
    }

    @Test
    void aVisitOutlivesTheAccountOfWhoeverServesIt() {
        String account = "{\"role\":\"clerk\",\"branch\":\"riyadh-olaya\",\"password\":\"" + OpenHouse.PASSWORD + "\"}";
        put(account);
        String clerk = clerk("c10", "leaves-today");
        JsonObject ticket = ticket("contracts");
        call("c10", clerk, ticket);
        put(account.replace("{", "{\"disabled\":true,"));
        String finish = OLAYA + "/counters/c10/finish";
        assertEquals(401, house.post(finish, clerk, "{\"outcome\":\"served\"}").statusCode());
        String manager = house.signIn("manager");
        assertTrue(
                house.get(OLAYA + "/counters/c10", manager).body().contains(ticket.getString("ticketId")),
                "nobody is lost with the account");
        String on = "{\"service\":\"permits\",\"place\":\"own\"}";
        assertEquals(
                200, house.post(OLAYA + "/counters/c10/transfer", manager, on).statusCode(), "a manager sends them on");
        assertEquals(
                200, house.post(OLAYA + "/counters/c10/close", manager, NOTHING).statusCode());
    }

    @Test
    void aColleagueGoesOnWithWhoeverIsAtTheCounter() {
        String clerk = clerk("c9", "clerk9");
        JsonObject ticket = ticket("contracts");
        call("c9", clerk, ticket);
        String path = OLAYA + "/counters/c9/hand-over";
        String could = house.get(path, clerk).body();
        assertTrue(could.contains("clerk8"), could);
        assertTrue(!could.contains("\"clerk9\""), "nobody hands over to themselves: " + could);
        assertEquals(200, house.post(path, clerk, "{\"user\":\"clerk8\"}").statusCode());
        String finish = OLAYA + "/counters/c9/finish";
        String served = "{\"outcome\":\"served\"}";
        assertEquals(409, house.post(finish, clerk, served).statusCode(), "it is a colleague's now");
        String colleague = house.signIn("clerk8");
        assertTrue(house.get(OLAYA + "/counters/c9", colleague).body().contains(ticket.getString("ticketId")));
        assertEquals(200, house.post(finish, colleague, served).statusCode());
        String trail =
                house.get(OLAYA + "/trail?kind=change", house.signIn("manager")).body();
        assertTrue(trail.contains("counter=c9 user=clerk8"), "who gave it to whom is kept: " + trail);
        house.post(OLAYA + "/counters/c9/close", colleague, NOTHING);
    }

    @Test
    void aCounterIsGivenOnlyToWhomItCanBeGiven() {
        String clerk = clerk("c8", "clerk7");
        String path = OLAYA + "/counters/c8/hand-over";
        HttpResponse<String> nobody = house.post(path, clerk, "{\"user\":\"reception\"}");
        assertEquals(422, nobody.statusCode(), nobody.body());
        assertTrue(nobody.body().contains("colleague-unknown"), nobody.body());
        assertEquals(409, house.post(path, clerk, "{\"user\":\"clerk7\"}").statusCode(), "they hold it already");
        assertEquals(
                409,
                house.post(path, house.signIn("clerk6"), "{\"user\":\"clerk6\"}")
                        .statusCode(),
                "nobody takes it");
        assertEquals(422, house.post(path, clerk, NOTHING).statusCode());
        assertEquals(401, house.get(path, "none=").statusCode());
        assertEquals(404, house.get(OLAYA + "/counters/c99/hand-over", clerk).statusCode());
        house.post(OLAYA + "/counters/c8/close", clerk, NOTHING);
    }

    @Test
    void aNoteIsForWhoeverServesTheVisitAndEveryLookAtItIsKept() {
        String clerk = clerk("c7", "clerk5");
        JsonObject ticket = ticket("contracts");
        String path = OLAYA + "/counters/c7/note";
        JsonObject note =
                new JsonObject().put("ticketId", ticket.getString("ticketId")).put("note", "second contract on Sunday");
        assertEquals(409, house.post(path, clerk, note.encode()).statusCode(), "nobody is there");
        call("c7", clerk, ticket);
        assertEquals(200, house.post(path, clerk, note.encode()).statusCode());
        assertEquals(
                409, house.post(path, house.signIn("clerk4"), note.encode()).statusCode(), "a colleague's counter");
        String other = note.copy()
                .put("ticketId", ticket("contracts").getString("ticketId"))
                .encode();
        assertEquals(409, house.post(path, clerk, other).statusCode(), "somebody else is there");
        String desk = OLAYA + "/counters/c7";
        assertTrue(house.get(desk, clerk).body().contains("second contract on Sunday"));
        String trail = house.get(OLAYA + "/trail", house.signIn("manager")).body();
        assertTrue(trail.contains("noteVisit") && trail.contains("counter=c7"), trail);
        assertTrue(!trail.contains("Sunday"), "what was noted stands nowhere else");
        assertEquals(
                200, house.post(path, clerk, note.put("note", " ").encode()).statusCode());
        assertTrue(!house.get(desk, clerk).body().contains("\"note\""), "an empty one takes it back");
        assertEquals(
                422,
                house.post(path, clerk, note.put("note", "x".repeat(501)).encode())
                        .statusCode());
        house.post(desk + "/finish", clerk, "{\"outcome\":\"served\"}");
        house.post(desk + "/close", clerk, NOTHING);
    }

    private void put(String account) {
        HttpResponse<String> answer = house.send(house.request("/api/v1/staff/leaves-today", admin)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(account)));
        assertEquals(200, answer.statusCode(), answer.body());
    }
}
