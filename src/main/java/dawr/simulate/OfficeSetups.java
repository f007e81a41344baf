package dawr.simulate;

import dawr.office.SetupReader;
import dawr.queue.BranchId;
import dawr.simulate.OfficeDay.Policy;
import dawr.web.Contract;
import dawr.web.Problem;
import dawr.web.Shape;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the set-up of a branch out of an office file, one for each policy, through the same door as a real branch's. */
final class OfficeSetups {
    private static final BranchId BRANCH = new BranchId("simulated");
    private static final String HALL = "hall";
    private static final Shape WISH = Contract.load().clauses().stream()
            .filter(clause -> clause.operationId().equals("putBranch"))
            .findFirst()
            .flatMap(clause -> clause.body())
            .orElseThrow();

    private final Written whole;
    private final Fields file;

    OfficeSetups(Written whole, Fields file) {
        this.whole = whole;
        this.file = file;
    }

    List<Policy> policies() {
        List<Policy> policies = new ArrayList<>();
        Optional<Written> written = file.find("policies");
        if (written.isEmpty()) {
            return List.of(policy(whole, new JsonObject(), "as usual"));
        }
        for (Written each : written.get().items()) {
            policies.add(each.isObject() ? withDials(each) : policy(each, order(each.text()), each.text()));
        }
        if (policies.isEmpty()) {
            throw written.get().unfit("at least one policy is needed");
        }
        return policies;
    }

    private static JsonObject order(String name) {
        return new JsonObject().put("callingOrder", name);
    }

    /** An order with its dials, and a name if two of them share the order. */
    private Policy withDials(Written written) {
        Fields fields = Fields.of(written);
        String order = fields.need("order").text();
        JsonObject dials = new JsonObject();
        fields.names().stream()
                .filter(name -> !Set.of("order", "name").contains(name))
                .forEach(name -> dials.put(name, fields.need(name).json()));
        String name = fields.find("name").map(Written::text).orElse(order);
        JsonObject wish = order(order);
        return policy(written, dials.isEmpty() ? wish : wish.put("calling", dials), name);
    }

    private Policy policy(Written at, JsonObject policy, String name) {
        JsonObject wish = wish().mergeIn(policy);
        WISH.fault(wish).ifPresent(fault -> {
            throw unfit(at, fault.path(), "not as a branch's set-up has it");
        });
        return switch (SetupReader.read(BRANCH, wish)) {
            case SetupReader.Reading.Read read -> new Policy(name, read.setup());
            case SetupReader.Reading.Flawed flawed -> throw unfit(at, flawed.problem());
        };
    }

    private UnfitOffice unfit(Written policy, Problem problem) {
        Map<String, String> about = problem.about();
        String reason = about.getOrDefault("reason", "unfit").replace('-', ' ');
        String subject = about.getOrDefault("subject", "");
        return unfit(policy, problem.field(), subject.isEmpty() ? reason : reason + ": " + subject);
    }

    /** What the policy brought in stands with the policy, all else where the file has it under the same path. */
    private UnfitOffice unfit(Written policy, String path, String reason) {
        boolean ofPolicy = path.startsWith("calling");
        Written rest = path.startsWith("counters") ? file.need("staff") : whole;
        Written at = ofPolicy ? policy.nearest(path.substring(path.indexOf('/') + 1)) : rest.nearest(path);
        return new UnfitOffice(at.line(), path, reason);
    }

    private JsonObject wish() {
        JsonObject wish = new JsonObject()
                .put("names", both("Simulated"))
                .put("timeZone", file.find("timeZone").map(Written::text).orElse("Asia/Riyadh"))
                .put("turnsAt", "00:00")
                .put("halls", new JsonArray().add(hall()))
                .put("services", services())
                .put("counters", counters());
        file.find("hours").ifPresent(hours -> wish.put("hours", hours.json()));
        file.find("limits").ifPresent(limits -> wish.put("limits", limits.json()));
        return wish;
    }

    private static JsonObject both(String name) {
        return new JsonObject().put("ar", name).put("en", name);
    }

    private static JsonObject hall() {
        return new JsonObject().put("id", HALL).put("names", both("Hall")).put("seats", 1);
    }

    private JsonArray services() {
        JsonArray services = new JsonArray();
        for (Written written : file.need("services").items()) {
            Fields fields = Fields.of(written);
            JsonObject service = new JsonObject()
                    .put("id", fields.need("id").text())
                    .put("letter", letter(services.size()))
                    .put("names", both(fields.need("id").text()));
            fields.find("targetMinutes").ifPresent(target -> service.put("targetMinutes", target.json()));
            services.add(service);
        }
        return services;
    }

    private static String letter(int index) {
        char last = (char) ('A' + index % 26);
        return index < 26 ? String.valueOf(last) : (char) ('A' + index / 26 - 1) + String.valueOf(last);
    }

    private JsonArray counters() {
        Set<String> named = new LinkedHashSet<>();
        List<Written> staff = file.need("staff").items();
        staff.forEach(clerk -> named.add(Fields.of(clerk).need("counter").text()));
        JsonArray counters = new JsonArray();
        for (String counter : named) {
            Set<String> skills = new TreeSet<>();
            staff.stream()
                    .map(Fields::of)
                    .filter(clerk -> clerk.need("counter").text().equals(counter))
                    .forEach(clerk -> skills.addAll(skills(clerk.need("skills"))));
            counters.add(new JsonObject()
                    .put("id", counter)
                    .put("label", counter.substring(0, Math.min(12, counter.length())))
                    .put("hall", HALL)
                    .put("services", new JsonArray(List.copyOf(skills))));
        }
        return counters;
    }

    private List<String> skills(Written written) {
        Set<String> services = new TreeSet<>();
        file.need("services").items().forEach(each -> services.add(Fields.of(each).need("id").text()));
        for (Written skill : written.items()) {
            if (!services.contains(skill.text())) {
                throw skill.unfit("no service is called " + skill.text());
            }
        }
        return written.items().stream().map(Written::text).toList();
    }
}
