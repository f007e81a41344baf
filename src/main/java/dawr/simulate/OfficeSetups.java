package dawr.simulate;

import dawr.queue.CallingOrder;
import dawr.queue.Named;
import dawr.simulate.OfficeDay.Policy;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the set-up of a branch out of an office file, one for each policy. */
final class OfficeSetups {
    private static final String HOT_SEAT = "hotSeat";

    /** What an office file says in its own words, or not at all. */
    private static final Set<String> SAID_ELSEWHERE = Set.of(
            "id",
            "version",
            "names",
            "timeZone",
            "turnsAt",
            "hours",
            "limits",
            "halls",
            "services",
            "counters",
            "callingOrder",
            "calling",
            HOT_SEAT);

    private final Written whole;
    private final Fields file;
    private final SimulatedBranch branch = new SimulatedBranch();

    OfficeSetups(Written whole, Fields file) {
        this.whole = whole;
        this.file = file;
    }

    List<Policy> policies() {
        describe();
        Optional<Written> written = file.find("policies");
        if (written.isEmpty()) {
            return List.of(policy(whole, new JsonObject(), "as usual"));
        }
        List<Policy> policies = new ArrayList<>();
        for (Written each : written.get().items()) {
            Policy policy = each.isObject() ? withDials(each) : policy(each, order(each), each.text());
            if (policies.stream().anyMatch(other -> other.name().equals(policy.name()))) {
                throw each.unfit("a second policy called " + policy.name());
            }
            policies.add(policy);
        }
        if (policies.isEmpty()) {
            throw written.get().unfit("at least one policy is needed");
        }
        return List.copyOf(policies);
    }

    private static JsonObject order(Written written) {
        String name = written.text();
        if (Named.find(CallingOrder.class, name).isEmpty()) {
            String known = Arrays.stream(CallingOrder.values()).map(Named::slug).collect(Collectors.joining(", "));
            throw written.unfit("no calling order is called " + name + "; known are " + known);
        }
        return new JsonObject().put("callingOrder", name);
    }

    /** An order with its dials, and a name if two of them share the order. */
    private Policy withDials(Written written) {
        Fields fields = Fields.of(written);
        String order = fields.need("order").text();
        JsonObject dials = new JsonObject();
        fields.names().stream()
                .filter(name -> !Set.of("order", "name", HOT_SEAT).contains(name))
                .forEach(name -> dials.put(name, fields.need(name).json()));
        String name = fields.find("name").map(Written::text).orElse(order);
        JsonObject wish = order(fields.need("order"));
        fields.find(HOT_SEAT).ifPresent(seat -> wish.put(HOT_SEAT, hotSeat(seat)));
        return policy(written, dials.isEmpty() ? wish : wish.put("calling", dials), name);
    }

    /** {@code true} for seats as they usually work, or their dials. */
    private static JsonObject hotSeat(Written written) {
        if (written.isObject()) {
            return (JsonObject) written.json();
        }
        if (written.text().equals("true")) {
            return new JsonObject();
        }
        throw written.unfit("true, or leadSeconds and holdMinutes");
    }

    private Policy policy(Written at, JsonObject policy, String name) {
        try {
            return new Policy(name, branch.under(policy));
        } catch (SimulatedBranch.Flawed flawed) {
            throw new UnfitOffice(place(at, flawed.path).line(), flawed.path, flawed.reason);
        }
    }

    /** What the policy brought in stands with the policy, all else where the file has it under the same path. */
    private Written place(Written policy, String path) {
        if (path.startsWith(HOT_SEAT)) {
            return policy.nearest(path);
        }
        if (path.startsWith("calling")) {
            return policy.nearest(path.substring(path.indexOf('/') + 1));
        }
        if (path.startsWith("counters")) {
            return file.need("staff");
        }
        String first = path.split("/", 2)[0];
        return file.find("setup")
                .filter(setup -> Fields.of(setup).names().contains(first))
                .map(setup -> setup.nearest(path))
                .orElseGet(() -> whole.nearest(path));
    }

    private void describe() {
        branch.put("timeZone", file.find("timeZone").map(Written::text).orElse("Asia/Riyadh"));
        branch.put("turnsAt", "00:00");
        file.find("hours").ifPresent(hours -> branch.put("hours", hours.json()));
        file.find("limits").ifPresent(limits -> branch.put("limits", limits.json()));
        file.find("setup").map(Fields::of).ifPresent(this::further);
        Set<String> services = new LinkedHashSet<>();
        for (Written written : file.need("services").items()) {
            Fields fields = Fields.of(written);
            if (!services.add(fields.need("id").text())) {
                throw written.unfit(
                        "a second service called " + fields.need("id").text());
            }
            branch.service(
                    fields.need("id").text(),
                    fields.find("names").map(Written::json),
                    fields.find("targetMinutes").map(Written::json));
        }
        counters(services);
    }

    private void further(Fields setup) {
        for (String name : setup.names()) {
            Written written = setup.need(name);
            if (SAID_ELSEWHERE.contains(name)) {
                throw written.unfit("an office file says this outside of setup, or not at all");
            }
            branch.put(name, written.json());
        }
    }

    private void counters(Set<String> services) {
        List<Fields> staff = file.need("staff").items().stream().map(Fields::of).toList();
        if (staff.isEmpty()) {
            throw file.need("staff").unfit("nobody works here: at least one clerk is needed");
        }
        Set<String> counters = new LinkedHashSet<>();
        staff.forEach(clerk -> counters.add(clerk.need("counter").text()));
        for (String counter : counters) {
            Set<String> skills = new TreeSet<>();
            staff.stream()
                    .filter(clerk -> clerk.need("counter").text().equals(counter))
                    .forEach(clerk -> skills.addAll(skills(clerk.need("skills"), services)));
            branch.counter(counter, skills);
        }
    }

    private static List<String> skills(Written written, Set<String> services) {
        for (Written skill : written.items()) {
            if (!services.contains(skill.text())) {
                throw skill.unfit("no service is called " + skill.text());
            }
        }
        return written.items().stream().map(Written::text).toList();
    }
}
