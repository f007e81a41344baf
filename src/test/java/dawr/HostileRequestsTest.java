package dawr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.web.Clause;
import dawr.web.Contract;
import dawr.web.MadeUp;
import dawr.web.Role;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever anybody sends to whatever operation, the whole office answers, and goes on working. */
class HostileRequestsTest {
    private static final int PER_OPERATION = 60;

    private static final String SOME = "00000000-0000-0001-0000-000000000002";

    /** What they may be sent to without locking the test itself out. */
    private static final Map<String, List<String>> PARTS = Map.ofEntries(
            Map.entry(
                    "{branch}",
                    List.of(
                            "riyadh-olaya",
                            "riyadh-olaya",
                            "dubai-deira",
                            "nowhere",
                            "A%20B",
                            "%00",
                            "..",
                            "x".repeat(300))),
            Map.entry("{counter}", List.of("c1", "c2", "c99", "C1", "%2e%2e", "1")),
            Map.entry("{ticketId}", List.of("20261122-A001", "20261122-ZZ999999", "x", "%F0%9F", "20269999-A001")),
            Map.entry("{case}", List.of("1", "0", "99999999999999999999", "-1")),
            Map.entry("{version}", List.of("1", "0", "99999999999999999999")),
            Map.entry("{call}", List.of("00000000-0000-0000-0000-000000000000", "x", "0")),
            Map.entry("{council}", List.of("1", "0", "99999999999999999999", "-1")),
            Map.entry("{idea}", List.of("1", "x", "99999999999999999999")),
            Map.entry("{answer}", List.of("20261122-A001", SOME, "x", "%27;drop", "%00")),
            Map.entry("{language}", List.of("ar", "xx", "%00")),
            Map.entry("{clip}", List.of("number-4", "number-99999", "..", "%2e%2e%2fpasswd")),
            Map.entry("{device}", List.of("k-0a1b2c3d", "k-", "%27;drop")),
            Map.entry("{user}", List.of("victim", "victim-2", "Ü")),
            Map.entry("{slug}", List.of("not-found", "x", "%3Cscript%3E")),
            Map.entry("{file}", List.of("daily.csv", "weekly.xlsx", "daily.exe", "nothing.pdf", "daily", "%00.csv")),
            Map.entry("{order}", List.of("00000000-0000-0001-0000-000000000002", "1", "%00")),
            Map.entry("{paper}", List.of("charter", "procedure", "conduct", "x", "%00")),
            Map.entry("{media}", List.of("0123456789abcdef0123456789abcdef", "x", "%2e%2e%2fpasswd")),
            Map.entry("{mailing}", List.of("00000000-0000-0001-0000-000000000002", "x")),
            Map.entry("{floorPlan}", List.of("00000000-0000-0001-0000-000000000002", "x")));

    /** A house of its own: among what is sent is a standstill, and closed counters. */
    private static OpenHouse house;

    private static Map<Role, String> cookies;

    @BeforeAll
    static void open() {
        house = new OpenHouse();
        cookies = Map.of(
                Role.ADMIN, house.signIn("admin"),
                Role.DIRECTOR, house.signIn("director"),
                Role.MANAGER, house.signIn("manager"),
                Role.CLERK, house.signIn("clerk1"),
                Role.RECEPTION, house.signIn("reception"),
                Role.KIOSK, house.enrol("kiosk"),
                Role.DISPLAY, house.enrol("display"));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void nothingThatIsSentBreaksTheOffice() {
        String ticket = issue();
        List<String> broken = new ArrayList<>();
        for (Clause clause : Contract.load().clauses()) {
            for (int seed = 0; seed < perOperation(clause); seed++) {
                Random random = new Random(clause.operationId().hashCode() * 31L + seed);
                MadeUp made = new MadeUp(clause, random);
                int status = status(clause, made, random, ticket);
                if (status >= 500) {
                    broken.add(status + " " + clause.operationId() + " seed " + seed + ": " + made.body());
                }
            }
        }
        assertEquals(List.of(), broken);
        assertEquals(200, house.get("/health/ready", "none=").statusCode());
        assertEquals(
                200,
                house.get("/api/v1/branches/riyadh-olaya/live", cookies.getOrDefault(Role.CLERK, ""))
                        .statusCode());
    }

    /** A password takes a third of a second to turn down, and whoever signs out is out. */
    private static int perOperation(Clause clause) {
        return switch (clause.operationId()) {
            case "signIn", "putStaff" -> 8;
            case "signOut" -> 0;
            default -> PER_OPERATION;
        };
    }

    private static String issue() {
        HttpResponse<String> issued = house.post(
                "/api/v1/branches/riyadh-olaya/tickets",
                cookies.getOrDefault(Role.KIOSK, ""),
                "{\"service\":\"permits\"}");
        return new JsonObject(issued.body()).getString("token");
    }

    private static int status(Clause clause, MadeUp made, Random random, String ticket) {
        HttpRequest.Builder request = house.request(path(clause, random), cookie(clause, random));
        if (clause.roles().contains(Role.TICKET)) {
            request.header("Authorization", "Ticket " + (random.nextInt(4) == 0 ? "a.b.c" : ticket));
        }
        made.headers().forEach(request::header);
        request.method(clause.method().name(), BodyPublishers.ofByteArray(made.bytes()));
        if (clause.streams()) {
            HttpResponse<java.io.InputStream> stream = house.open(request);
            closeQuietly(stream);
            return stream.statusCode();
        }
        return house.send(request).statusCode();
    }

    private static void closeQuietly(HttpResponse<java.io.InputStream> stream) {
        try {
            stream.body().close();
        } catch (java.io.IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private static String cookie(Clause clause, Random random) {
        List<String> admitted = clause.roles().stream()
                .filter(cookies::containsKey)
                .sorted()
                .map(role -> cookies.getOrDefault(role, ""))
                .toList();
        return admitted.isEmpty() ? "none=" : admitted.get(random.nextInt(admitted.size()));
    }

    private static String path(Clause clause, Random random) {
        String path = clause.template();
        boolean puts = clause.method().name().equals("PUT");
        for (Map.Entry<String, List<String>> part : PARTS.entrySet()) {
            List<String> choices =
                    puts && part.getKey().equals("{branch}") ? List.of("made-up", "made-up-2", "%00") : part.getValue();
            path = path.replace(part.getKey(), choices.get(random.nextInt(choices.size())));
        }
        return path + (random.nextInt(3) == 0 ? "?after=" + (random.nextBoolean() ? "x-1" : "%00") : "");
    }
}
