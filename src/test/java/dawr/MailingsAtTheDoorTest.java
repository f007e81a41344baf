package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Who runs a branch says to whom it writes, or hears plainly why not. */
class MailingsAtTheDoorTest {
    private static final OpenHouse HOUSE = OpenHouse.shared();
    private static final String LIST = "/api/v1/branches/riyadh-olaya/mailings";

    private final String manager = HOUSE.signIn("manager");

    private HttpResponse<String> add(String about, String to) {
        return HOUSE.post(
                LIST,
                manager,
                new JsonObject()
                        .put("about", about)
                        .put("to", to)
                        .put("language", "ar")
                        .encode());
    }

    private long count() {
        return new JsonObject(HOUSE.get(LIST, manager).body())
                .getJsonArray("mailings")
                .size();
    }

    @Test
    void whoIsPutOnTheListStandsThereUntilTheyAreTakenOff() {
        long before = count();
        HttpResponse<String> added = add("weekly", "weekly@office.example");
        assertEquals(201, added.statusCode());
        JsonObject one = new JsonObject(added.body());
        assertEquals("week", one.getString("every"));
        assertEquals("pdf", one.getString("form"));
        assertEquals(before + 1, count());
        assertEquals(409, add("weekly", "Weekly@office.example").statusCode());
        assertFalse(new JsonObject(HOUSE.get(LIST, manager).body()).getBoolean("mailGoes"));
        String path = LIST + '/' + one.getString("id");
        assertEquals(204, HOUSE.send(HOUSE.request(path, manager).DELETE()).statusCode());
        assertEquals(404, HOUSE.send(HOUSE.request(path, manager).DELETE()).statusCode());
        assertEquals(before, count());
    }

    @Test
    void whatCanNotBeSentIsRefusedPlainly() {
        assertEquals(422, add("warnings", "nobody").statusCode());
        assertEquals(422, add("warnings", "a@b.example\r\nBcc: c@d.example").statusCode());
        assertEquals(404, add("horoscope", "a@office.example").statusCode());
        assertEquals(404, add("network", "a@office.example").statusCode());
        assertEquals(403, HOUSE.get(LIST, HOUSE.signIn("clerk1")).statusCode());
        assertEquals(404, HOUSE.get(LIST, HOUSE.signIn("deira-manager")).statusCode());
    }
}
