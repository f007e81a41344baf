package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.outbox.Await;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A report that takes long is ordered, asked about, fetched or given up; a crowd of orders has a limit and disturbs nobody. */
class OrdersAtTheDoorTest {
    private static final OpenHouse HOUSE = OpenHouse.shared();
    private static final String ORDERS = "/api/v1/branches/riyadh-olaya/report-orders";

    private final String manager = HOUSE.signIn("manager");
    private final String director = HOUSE.signIn("director");

    private static JsonObject wish(String report, String form) {
        return new JsonObject()
                .put("report", report)
                .put("form", form)
                .put("from", "2026-01-01")
                .put("to", "2026-11-30");
    }

    private HttpResponse<String> order(String cookie, JsonObject wish) {
        return HOUSE.post(ORDERS, cookie, wish.encode());
    }

    private static String place(HttpResponse<String> taken) {
        assertEquals(202, taken.statusCode(), taken.body());
        return taken.headers().firstValue("Location").orElseThrow();
    }

    private static JsonObject look(String place, String cookie) {
        return new JsonObject(HOUSE.get(place, cookie).body());
    }

    private static void awaitDone(String place, String cookie) {
        Await.until(() -> look(place, cookie).getString("state").equals("done"));
        assertEquals(100, look(place, cookie).getInteger("percent"));
    }

    @Test
    void whatIsOrderedIsTheSameReport() {
        String place = place(order(manager, wish("monthly", "csv").put("language", "en")));
        awaitDone(place, manager);
        HttpResponse<String> file = HOUSE.get(place + "/file", manager);
        assertEquals(200, file.statusCode());
        assertEquals(
                HOUSE.get(
                                "/api/v1/branches/riyadh-olaya/reports/monthly.csv?from=2026-01-01&to=2026-11-30&lang=en",
                                manager)
                        .body()
                        .lines()
                        .limit(3)
                        .toList(),
                file.body().lines().limit(3).toList());
        assertTrue(file.headers().firstValue("Content-Disposition").orElse("").contains("riyadh-olaya-monthly"));
        assertEquals(404, HOUSE.get(place, director).statusCode(), "another's order");
        assertEquals(204, stop(place, manager));
        assertEquals(404, HOUSE.get(place, manager).statusCode());
        assertEquals(404, stop(place, manager));
    }

    private static int stop(String place, String cookie) {
        return HOUSE.send(HOUSE.request(place, cookie).DELETE()).statusCode();
    }

    @Test
    void theNetworkIsOrderedByWhoSeesIt() {
        String path = "/api/v1/report-orders";
        assertEquals(
                403, HOUSE.post(path, manager, wish("network", "csv").encode()).statusCode());
        assertEquals(
                404, HOUSE.post(path, director, wish("daily", "csv").encode()).statusCode());
        String place = place(HOUSE.post(path, director, wish("network", "json").encode()));
        awaitDone(place, director);
        assertEquals(204, stop(place, director));
    }

    @Test
    void whatCanNotBeReportedIsRefusedPlainly() {
        assertEquals(404, order(manager, wish("horoscope", "pdf")).statusCode());
        assertEquals(404, order(manager, wish("network", "pdf")).statusCode());
        assertEquals(422, order(manager, wish("daily", "doc")).statusCode());
        assertEquals(
                422,
                order(manager, wish("daily", "pdf").put("from", "2016-01-01")).statusCode());
        assertEquals(
                422,
                order(manager, wish("daily", "pdf").put("from", "2026-12-01")).statusCode());
        assertEquals(
                404,
                HOUSE.get("/api/v1/report-orders/" + UUID.randomUUID(), manager).statusCode());
        assertEquals(404, HOUSE.get("/api/v1/report-orders/1", manager).statusCode());
    }

    /** Each is taken, or hears that three are enough or to come again; whoever looks at the board meanwhile gets it at once. */
    @Test
    void twoHundredOrdersAtOnceHaveALimit() {
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> crowd = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            crowd.add(client.sendAsync(
                    HOUSE.request(ORDERS, i % 2 == 0 ? manager : director)
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(
                                    wish("evidence", "pdf").encode()))
                            .build(),
                    BodyHandlers.ofString()));
        }
        assertEquals(
                200, HOUSE.get("/api/v1/branches/riyadh-olaya/live", manager).statusCode());
        int refused = 0;
        for (int i = 0; i < crowd.size(); i++) {
            HttpResponse<String> answer = crowd.get(i).join();
            assertTrue(answer.statusCode() == 202 || answer.statusCode() == 429, answer.body());
            assertTrue(answer.statusCode() == 202
                    || answer.headers().firstValue("Retry-After").isPresent());
            refused += answer.statusCode() == 429 ? 1 : 0;
            String cookie = i % 2 == 0 ? manager : director;
            answer.headers().firstValue("Location").ifPresent(place -> assertEquals(204, stop(place, cookie)));
        }
        assertTrue(refused > 100, "refused: " + refused);
    }
}
