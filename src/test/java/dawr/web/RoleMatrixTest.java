package dawr.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every role at every path of the contract, in their own branch and in another one. */
final class RoleMatrixTest {
    private static final Contract CONTRACT = Contract.load();
    private static final String SOME_ID = new UUID(1, 2).toString();
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("{counter}", "c1"),
            Map.entry("{ticketId}", "20261122-A001"),
            Map.entry("{case}", "1"),
            Map.entry("{version}", "1"),
            Map.entry("{call}", "00000000-0000-0000-0000-000000000000"),
            Map.entry("{council}", "1"),
            Map.entry("{idea}", "1"),
            Map.entry("{answer}", "20261122-A001"),
            Map.entry("{device}", "k-0a1b2c3d"),
            Map.entry("{user}", "clerk1"),
            Map.entry("{slug}", "not-found"),
            Map.entry("{file}", "daily.pdf"),
            Map.entry("{language}", "ar"),
            Map.entry("{clip}", "number-4"),
            Map.entry("{paper}", "charter"),
            Map.entry("{media}", "0123456789abcdef0123456789abcdef"),
            Map.entry("{order}", SOME_ID),
            Map.entry("{mailing}", SOME_ID),
            Map.entry("{floorPlan}", SOME_ID));
    private static TestDoor door;

    @BeforeAll
    static void open() {
        Operations operations = new Operations();
        CONTRACT.operationIds()
                .forEach(id -> operations.on(id, request -> Future.succeededFuture(Answer.ok(new JsonObject()))));
        door = new TestDoor(operations);
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void everyPathSaysWhoMayUseIt() {
        CONTRACT.clauses().forEach(clause -> assertFalse(clause.roles().isEmpty(), clause.operationId()));
    }

    @Test
    void everybodyMayWhatTheContractSaysAndNothingElse() {
        List<String> surprises = new ArrayList<>();
        for (Clause clause : CONTRACT.clauses()) {
            surprise(surprises, clause, "nobody", "", "riyadh", expected(clause, Role.PUBLIC, true));
            for (Role role : Role.values()) {
                if (role != Role.PUBLIC) {
                    String who = role.everyBranch() ? role.slug() : role.slug() + "@riyadh";
                    surprise(surprises, clause, who, who, "riyadh", expected(clause, role, true));
                    surprise(surprises, clause, who, who, "jeddah", expected(clause, role, false));
                }
            }
        }
        assertEquals(List.of(), surprises);
    }

    private static String expected(Clause clause, Role role, boolean ownBranch) {
        if (clause.isPublic()) {
            return "in";
        }
        if (!clause.roles().contains(role)) {
            return role == Role.PUBLIC ? "401 not-signed-in" : "403 not-allowed";
        }
        boolean foreign = clause.template().contains("{branch}") && !ownBranch && !role.everyBranch();
        return foreign ? "404 branch-unknown" : "in";
    }

    private static void surprise(
            List<String> surprises, Clause clause, String name, String who, String branch, String expected) {
        HttpResponse<String> response = door.send(request(clause, branch, who));
        String got = outcome(response);
        if (!got.equals(expected)) {
            surprises.add(
                    clause.operationId() + " by " + name + " in " + branch + ": " + got + " instead of " + expected);
        }
    }

    /** An empty body or query is not every operation's, but whoever hears of that was let in. */
    private static String outcome(HttpResponse<String> response) {
        if (response.statusCode() == 400 && TestDoor.slug(response).equals("parameter-invalid")) {
            return "in";
        }
        return switch (response.statusCode()) {
            case 200, 422 -> "in";
            default -> response.statusCode() + " " + TestDoor.slug(response);
        };
    }

    private static HttpRequest.Builder request(Clause clause, String branch, String who) {
        String path = clause.template().replace("{branch}", branch);
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            path = path.replace(part.getKey(), part.getValue());
        }
        return door.request(path)
                .header("Cookie", "dawr-session=" + who)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        clause.method().name(),
                        BodyPublishers.ofString(clause.body().isPresent() ? "{}" : ""));
    }
}
