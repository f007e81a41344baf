package dawr.simulate;

import dawr.office.SetupReader;
import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.web.Contract;
import dawr.web.Problem;
import dawr.web.Shape;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A wish for a set-up as the contract has it, made of what a simulation knows, and read through the same door as a real branch's. */
final class SimulatedBranch {
    private static final BranchId BRANCH = new BranchId("simulated");
    private static final String HALL = "hall";
    private static final int LABEL_MAX = 12;
    private static final int LETTERS = 26;
    private static final Shape WISH = Contract.load().clauses().stream()
            .filter(clause -> clause.operationId().equals("putBranch"))
            .findFirst()
            .flatMap(clause -> clause.body())
            .orElseThrow();

    private final JsonArray services = new JsonArray();
    private final JsonArray counters = new JsonArray();
    private final JsonObject wish = new JsonObject()
            .put("names", both("Simulated"))
            .put("halls", new JsonArray().add(hall()))
            .put("services", services)
            .put("counters", counters);

    /** Where a set-up contradicts itself, and why. */
    static final class Flawed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final String path;
        final String reason;

        private Flawed(String path, String reason) {
            super(path + ": " + reason);
            this.path = path;
            this.reason = reason;
        }
    }

    void put(String name, Object value) {
        wish.put(name, value);
    }

    void service(String id, Optional<?> names, Optional<?> targetMinutes) {
        JsonObject service = new JsonObject()
                .put("id", id)
                .put("letter", letter(services.size()))
                .put("names", names.<Object>map(some -> some).orElseGet(() -> both(id)));
        targetMinutes.ifPresent(target -> service.put("targetMinutes", target));
        services.add(service);
    }

    void counter(String id, Collection<String> skills) {
        counters.add(new JsonObject()
                .put("id", id)
                .put("label", id.substring(0, Math.min(LABEL_MAX, id.length())))
                .put("hall", HALL)
                .put("services", new JsonArray(List.copyOf(skills))));
    }

    /**
     * The set-up under a policy.
     *
     * @param policy {@code callingOrder}, {@code calling} and {@code hotSeat} of the contract; the last turns the seats on
     * @throws Flawed if it contradicts itself
     */
    BranchSetup under(JsonObject policy) {
        JsonObject whole = wish.copy().mergeIn(policy);
        whole.getJsonArray("halls").getJsonObject(0).put("hotSeat", policy.containsKey("hotSeat"));
        WISH.fault(whole).ifPresent(fault -> {
            throw new Flawed(
                    fault.path(), "not as a branch's set-up has it; BranchWish in openapi.yaml says what fits");
        });
        return switch (SetupReader.read(BRANCH, whole)) {
            case SetupReader.Reading.Read read -> read.setup();
            case SetupReader.Reading.Flawed flawed ->
                throw new Flawed(flawed.problem().field(), reason(flawed.problem()));
        };
    }

    private static String reason(Problem problem) {
        Map<String, String> about = problem.about();
        String reason = about.getOrDefault("reason", "unknown").replace('-', ' ');
        String subject = about.getOrDefault("subject", "");
        return subject.isEmpty() ? reason : reason + ": " + subject;
    }

    private static JsonObject both(String name) {
        return new JsonObject().put("ar", name).put("en", name);
    }

    private static JsonObject hall() {
        return new JsonObject().put("id", HALL).put("names", both("Hall")).put("seats", 1);
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : (char) ('A' + index / LETTERS - 1) + last;
    }
}
