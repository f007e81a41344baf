package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.issuance.CutOffKiosk;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A kiosk that was cut off, its papers and the phones that scan them, at the real door. */
class HandOverAtTheDoorTest {
    private static final String OLAYA = "/api/v1/branches/riyadh-olaya";

    private final OpenHouse house = OpenHouse.shared();
    private final String cookie = house.enrol("kiosk");
    private final CutOffKiosk kiosk = new CutOffKiosk();

    private JsonObject contact() {
        String body = new JsonObject().put("publicKey", kiosk.publicKey()).encode();
        HttpResponse<String> told = house.post("/api/v1/kiosks/contact", cookie, body);
        assertEquals(200, told.statusCode(), told.body());
        JsonObject contact = new JsonObject(told.body());
        kiosk.hears(contact, contact.getInstant("at").toEpochMilli());
        return contact;
    }

    private CutOffKiosk.Paper paper() {
        return paper("permits");
    }

    private CutOffKiosk.Paper paper(String service) {
        return kiosk.gives(service, contact().getInstant("at").toEpochMilli());
    }

    private HttpResponse<String> handOver(CutOffKiosk.Paper paper) {
        return house.send(house.request(OLAYA + "/handed-over", cookie)
                .header("Idempotency-Key", paper.key().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(paper.body().encode())));
    }

    private HttpResponse<String> phone(String token) {
        return house.send(house.request("/api/v1/ticket", "none=").header("Authorization", "Ticket " + token));
    }

    @Test
    void aPhoneThatScansTooEarlyIsToldToKeepThePaperAndFollowsItsTurnLater() {
        CutOffKiosk.Paper paper = paper();
        HttpResponse<String> early = phone(paper.token());
        assertEquals(404, early.statusCode());
        assertEquals("/problems/ticket-not-yet", new JsonObject(early.body()).getString("type"));
        assertEquals(201, handOver(paper).statusCode());
        HttpResponse<String> later = phone(paper.token());
        assertEquals(200, later.statusCode(), later.body());
        assertEquals(paper.number(), new JsonObject(later.body()).getString("number"));
    }

    @Test
    void aSecretWithOneLetterChangedOpensNothing() {
        CutOffKiosk.Paper paper = paper();
        handOver(paper);
        String token = paper.token();
        String other = token.substring(0, token.length() - 1) + (token.endsWith("0") ? '1' : '0');
        assertEquals(401, phone(other).statusCode());
        String strange = token.replaceFirst("-[A-Z]{2}", "-JJ");
        assertEquals(401, phone(strange).statusCode());
    }

    @Test
    void whoeverHoldsAPaperThatNoLineCanTakeIsSentToTheReception() {
        CutOffKiosk.Paper paper = paper("gone");
        assertEquals("service-gone", new JsonObject(handOver(paper).body()).getString("lapsed"));
        assertEquals(
                "/problems/ticket-unknown", new JsonObject(phone(paper.token()).body()).getString("type"));
    }

    @Test
    void aHandOverThatIsRepeatedIsAnsweredTheSame() {
        CutOffKiosk.Paper paper = paper();
        HttpResponse<String> first = handOver(paper);
        assertEquals(201, first.statusCode(), first.body());
        assertEquals(first.body(), handOver(paper).body());
        assertEquals(1, contact().getInteger("last"));
    }

    @Test
    void aKioskKeepsItsSeriesAndNoOtherHasTheSame() {
        String series = contact().getString("series");
        assertEquals(series, contact().getString("series"));
        String other = house.post(
                        "/api/v1/kiosks/contact",
                        house.enrol("kiosk"),
                        new JsonObject()
                                .put("publicKey", new CutOffKiosk().publicKey())
                                .encode())
                .body();
        assertEquals(false, series.equals(new JsonObject(other).getString("series")));
    }
}
