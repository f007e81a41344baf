package dawr.simulate;

import dawr.queue.BranchSetup;
import dawr.queue.PriorityClass;
import dawr.queue.Scope;
import dawr.queue.ServiceId;
import dawr.queue.Standstill;
import dawr.queue.calendar.Stretch;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A day as somebody means it: which rules, who comes, who serves.
 *
 * @param policies what is compared, the first is the one that is drawn
 * @param arrivals when people come, in order
 * @param demand what they come for
 * @param claims share of each class with a claim, 0 to 1 in all
 * @param walkSeconds from the call to the counter
 * @param seatWalkSeconds from the seat by a desk to its counter
 * @param noShowShare who takes a ticket and is gone, 0 to 1
 * @param noShowSeconds how long a clerk waits for them
 * @param patienceMinutes after which somebody leaves; none waits for ever
 * @param halts when calling stands still
 */
record OfficeDay(
        String name,
        List<Policy> policies,
        List<Flow> arrivals,
        List<Demand> demand,
        Map<PriorityClass, Double> claims,
        Likely walkSeconds,
        double seatWalkSeconds,
        double noShowShare,
        double noShowSeconds,
        Optional<Likely> patienceMinutes,
        List<Desk> desks,
        List<Halt> halts) {

    /** A set-up to be tried, under its name. */
    record Policy(String name, BranchSetup setup) {}

    /** People coming at a rate. */
    record Flow(Stretch stretch, double perHour) {}

    /** Calling stands still. */
    record Halt(Scope scope, Standstill.Reason reason, Stretch stretch) {}

    /** A service, its part of the arrivals and how long it takes. */
    record Demand(ServiceId service, double share, Likely minutes) {}

    OfficeDay {
        policies = List.copyOf(policies);
        arrivals = List.copyOf(arrivals);
        demand = List.copyOf(demand);
        desks = List.copyOf(desks);
        halts = List.copyOf(halts);
    }

    /** A day on which calling never stands still. */
    OfficeDay(
            String name,
            List<Policy> policies,
            List<Flow> arrivals,
            List<Demand> demand,
            Map<PriorityClass, Double> claims,
            Likely walkSeconds,
            double seatWalkSeconds,
            double noShowShare,
            double noShowSeconds,
            Optional<Likely> patienceMinutes,
            List<Desk> desks) {
        this(
                name,
                policies,
                arrivals,
                demand,
                claims,
                walkSeconds,
                seatWalkSeconds,
                noShowShare,
                noShowSeconds,
                patienceMinutes,
                desks,
                List.of());
    }

    /** How long a service usually takes, milliseconds; what an office would foretell. */
    Optional<Long> likelyMillis(ServiceId service) {
        return demand.stream()
                .filter(each -> each.service().equals(service))
                .findFirst()
                .map(each -> Math.round(each.minutes().mean() * 60_000));
    }

    BranchSetup setup() {
        return policies.getFirst().setup();
    }
}
