package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Who asks for a report gets it, or hears plainly why not; and a crowd that asks disturbs nobody. */
class ReportsAtTheDoorTest {
    private static final OpenHouse HOUSE = OpenHouse.shared();
    private static final String BRANCH = "/api/v1/branches/riyadh-olaya/reports/";
    private static final String DAYS = "?from=2026-11-01&to=2026-11-30";

    private final String manager = HOUSE.signIn("manager");

    private int status(String path) {
        return HOUSE.get(path, manager).statusCode();
    }

    @Test
    void aReportIsGivenInEveryForm() {
        assertEquals(200, status(BRANCH + "daily.csv" + DAYS));
        assertEquals(200, status(BRANCH + "staff.json" + DAYS + "&lang=ar"));
        HttpResponse<String> text = HOUSE.get(BRANCH + "monthly.csv" + DAYS + "&lang=en", manager);
        assertTrue(text.headers().firstValue("Content-Disposition").orElse("").contains("riyadh-olaya-monthly"));
    }

    @Test
    void whatCanNotBeReportedIsRefusedPlainly() {
        assertEquals(422, status(BRANCH + "daily.pdf?from=2026-11-02&to=2026-11-01"));
        assertEquals(422, status(BRANCH + "daily.pdf?from=2016-11-02&to=2026-11-01"));
        assertEquals(404, status(BRANCH + "horoscope.pdf" + DAYS));
        assertEquals(404, status(BRANCH + "daily.doc" + DAYS));
        assertEquals(404, status(BRANCH + "network.csv" + DAYS));
        assertEquals(400, status(BRANCH + "daily.pdf" + DAYS + "&lang=tlh"));
        assertEquals(400, status(BRANCH + "daily.pdf?from=yesterday&to=2026-11-01"));
        assertEquals(400, status(BRANCH + "daily.pdf"));
        assertEquals(403, status("/api/v1/reports/network.csv" + DAYS));
        assertEquals(404, status("/api/v1/branches/dubai-deira/reports/daily.csv" + DAYS));
        assertEquals(
                200,
                HOUSE.get("/api/v1/reports/network.csv" + DAYS, HOUSE.signIn("director"))
                        .statusCode());
    }

    /** An empty report would say that the branch had nobody all month. */
    @Test
    void thereIsNoReportOfABranchThatIsNotThere() {
        String director = HOUSE.signIn("director");
        String nowhere = "/api/v1/branches/atlantis/";
        for (String path : List.of("reports/daily.pdf", "reports/monthly.json", "congestion/history")) {
            HttpResponse<String> answer = HOUSE.get(nowhere + path + DAYS, director);
            assertEquals(404, answer.statusCode(), path);
            assertEquals("/problems/branch-unknown", new JsonObject(answer.body()).getString("type"), path);
        }
    }

    @Test
    void theHallIsToldInASentenceAndItsPastHourByHour() {
        JsonObject now = new JsonObject(
                HOUSE.get("/api/v1/branches/riyadh-olaya/congestion", manager).body());
        assertTrue(now.getJsonObject("sentence").getString("en").contains("seats"), now.encode());
        assertTrue(now.getJsonObject("sentence").getString("ar").length() > 10, now.encode());
        assertEquals(3, now.getJsonArray("halls").size());
        assertTrue(now.getInteger("countersNeeded") >= 0 && now.getInteger("breaches") >= 0);
        String history = "/api/v1/branches/riyadh-olaya/congestion/history";
        assertEquals(200, status(history + DAYS));
        assertEquals(422, status(history + "?from=2026-11-02&to=2026-11-01"));
        assertEquals(400, status(history));
    }

    /** Each gets the report or is asked to come again; whoever looks at the board meanwhile gets it at once. */
    @Test
    void aCrowdThatAsksForReportsDisturbsNobody() {
        HttpClient client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> crowd = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            crowd.add(client.sendAsync(
                    HOUSE.request(BRANCH + "waiting-and-fairness.csv" + DAYS, manager)
                            .build(),
                    BodyHandlers.ofString()));
        }
        assertEquals(200, status("/api/v1/branches/riyadh-olaya/live"));
        int made = 0;
        for (CompletableFuture<HttpResponse<String>> one : crowd) {
            HttpResponse<String> answer = one.join();
            made += answer.statusCode() == 200 ? 1 : 0;
            assertTrue(answer.statusCode() == 200
                    || (answer.statusCode() == 503
                            && answer.headers().firstValue("Retry-After").isPresent()));
        }
        assertTrue(made >= 24, "made: " + made);
    }
}
