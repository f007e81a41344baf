package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.outbox.Await;
import dawr.outbox.FarSide;
import dawr.outbox.TestOutbox;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever holds a ticket is told what becomes of it, if they ask; other systems hear what screens may know. */
@Timeout(120)
class ContactAtTheDoorTest {
    private static final String BRANCH = "/api/v1/branches/riyadh-olaya";
    private static final String CONTACT = "/api/v1/ticket/contact";
    private static final String PHONE = "+966500000123";
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static final Vertx VERTX = Vertx.vertx();

    @TempDir
    private static Path folder = Path.of("");

    private static FarSide gateway;
    private static FarSide crm;
    private static OpenHouse house;
    private static String kiosk;
    private static String clerk;

    @BeforeAll
    static void open() throws IOException {
        gateway = new FarSide(VERTX, posted -> 200);
        crm = new FarSide(VERTX, posted -> 200);
        Path hooks = Files.writeString(
                folder.resolve("hooks.json"),
                "[{\"id\":\"crm\",\"url\":\"" + crm.at("/in") + "\",\"secrets\":[\"" + SECRET + "\"]}]");
        house = OpenHouse.with(Map.of(
                "DAWR_SMS_GATEWAY", gateway.at("/send").toString(),
                "DAWR_SMS_FROM", "DAWR",
                "DAWR_PUSH_CONTACT", "mailto:it@office.example",
                "DAWR_HOOKS", hooks.toString(),
                "DAWR_LISTED_ADDRESSES", "127.0.0.1"));
        kiosk = house.enrol("kiosk");
        clerk = house.signIn("clerk1");
    }

    @AfterAll
    static void close() {
        house.close();
        TestOutbox.get(VERTX.close());
    }

    private static JsonObject ticket(String service) {
        String wish = "{\"service\":\"" + service + "\",\"language\":\"en\"}";
        return new JsonObject(house.post(BRANCH + "/tickets", kiosk, wish).body());
    }

    private static HttpResponse<String> ask(JsonObject ticket, String path, String body) {
        return house.send(house.request(path, "none=")
                .header("Authorization", "Ticket " + ticket.getString("token"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static JsonObject ways(JsonObject ticket) {
        return new JsonObject(house.send(
                        house.request(CONTACT, "none=").header("Authorization", "Ticket " + ticket.getString("token")))
                .body());
    }

    private static String wish(String phone) {
        return "{\"consent\":true,\"phone\":\"" + phone + "\"}";
    }

    private static List<String> texts(String number) {
        return gateway.posted().stream()
                .map(posted -> posted.body().toJsonObject())
                .filter(json -> json.getString("text").contains(number))
                .map(json -> json.getString("text"))
                .toList();
    }

    @Test
    void whoAskedIsToldOnceThatTheyAreCalled() {
        JsonObject ticket = ticket("employers");
        assertEquals(201, ask(ticket, CONTACT, wish(PHONE)).statusCode());
        assertEquals(new JsonArray().add("sms"), ways(ticket).getJsonArray("given"));
        house.post(BRANCH + "/counters/c1/open", clerk, "{}");
        house.post(BRANCH + "/counters/c1/call", clerk, "{\"ticketId\":\"" + ticket.getString("ticketId") + "\"}");

        String number = ticket.getString("number");
        Await.until(() -> !texts(number).isEmpty());
        assertEquals(1, texts(number).size());
        String text = texts(number).getFirst();
        assertTrue(text.contains("it is your turn"), text);
        assertTrue(text.contains("/t#" + ticket.getString("token")), text);
        Await.until(() -> heard("dawr.ticket-called", ticket));
        assertFalse(crm.posted().toString().contains(PHONE.substring(1)));
    }

    private static boolean heard(String type, JsonObject ticket) {
        return crm.posted().stream()
                .map(posted -> posted.body().toJsonObject())
                .anyMatch(event -> event.getString("type").equals(type)
                        && ticket.getString("ticketId").equals(event.getString("subject")));
    }

    @Test
    void whoTakesItBackIsToldNothing() {
        JsonObject ticket = ticket("employers");
        ask(ticket, CONTACT, wish(PHONE));
        assertEquals(204, ask(ticket, CONTACT + "/take-back", "").statusCode());
        assertEquals(new JsonArray(), ways(ticket).getJsonArray("given"));
    }

    @Test
    void whatIsNoNumberOrComesWithoutConsentIsRefused() {
        JsonObject ticket = ticket("employers");
        for (String wrong : List.of(
                wish("0501234567"),
                wish("+9665000001२३"),
                "{\"phone\":\"" + PHONE + "\"}",
                "{\"consent\":false,\"phone\":\"" + PHONE + "\"}",
                "{\"consent\":true}",
                "{\"consent\":true,\"subscription\":{\"endpoint\":\"https://push.example/1\",\"keys\":{\"p256dh\":\""
                        + "A".repeat(87) + "\",\"auth\":\"" + "A".repeat(22) + "\"}}}")) {
            assertEquals(422, ask(ticket, CONTACT, wrong).statusCode(), wrong);
        }
        assertEquals(
                401,
                ask(new JsonObject().put("token", "riyadh-olaya.x.y"), CONTACT, wish(PHONE))
                        .statusCode());
    }
}
