package dawr.simulate;

import dawr.queue.CallingOrder;
import dawr.queue.ServiceId;
import dawr.queue.kpi.DayFacts;
import dawr.replay.TicketLog;
import dawr.simulate.OfficeDay.Policy;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ticket log lived again under every calling order: the log's own arrivals, service times and staff, another order of calls. */
final class LogSimulation {
    /** The log's own order, as a column of its own. */
    static final String AS_IT_WAS = "log";

    /**
     * The log's own moments of calling, each given to whoever of the service came first: what keeping seniority alone does to a service whose clerks
     * took people out of turn. No order that keeps it within a service can be told from the log by more than what this leaves.
     */
    static final String IN_TURN = "log-in-turn";

    /** A log knows no targets; the order that needs them is given, for each service, what the log itself kept nine times in ten. */
    private static final double TARGET_KEPT = 0.9;

    private static final int TARGET_MINUTES_MAX = 600;
    private static final int MINUTES_PER_DAY = 1_440;

    private final LogDays log;
    private final Map<ServiceId, Integer> targets;

    LogSimulation(TicketLog log) {
        this.log = LogDays.of(log);
        this.targets = targets();
    }

    private Map<ServiceId, Integer> targets() {
        Map<ServiceId, List<LogTurn>> turns =
                log.days().values().stream().flatMap(List::stream).collect(Collectors.groupingBy(LogTurn::service));
        Map<ServiceId, Integer> targets = new HashMap<>();
        turns.forEach((service, own) -> targets.put(service, target(own)));
        return targets;
    }

    private static int target(List<LogTurn> turns) {
        double[] waits = turns.stream()
                .mapToDouble(turn -> (turn.startAt() - turn.inAt()) / 60_000.0)
                .toArray();
        return Math.clamp(Math.round(DayFacts.percentileOf(waits, TARGET_KEPT)), 1, TARGET_MINUTES_MAX);
    }

    int days() {
        return log.days().size();
    }

    /** How each day went, as it was and under every order. */
    LogComparison run(IntConsumer progress) {
        Map<String, List<DayFacts>> columns = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(AS_IT_WAS, IN_TURN),
                        Stream.of(CallingOrder.values()).map(CallingOrder::slug))
                .forEach(name -> columns.put(name, new ArrayList<>()));
        int done = 0;
        for (Map.Entry<LocalDate, List<LogTurn>> each : log.days().entrySet()) {
            day(each.getKey(), each.getValue(), columns);
            progress.accept(++done);
        }
        return new LogComparison(columns, log.names(), log.leftOut(), log.out(), log.cutHour());
    }

    private void day(LocalDate date, List<LogTurn> turns, Map<String, List<DayFacts>> columns) {
        LogOffice office = new LogOffice(turns);
        List<Desk> desks = office.desks();
        List<Visitor> crowd = office.crowd();
        OfficeDay day = office(date, desks);
        add(columns, AS_IT_WAS, LogDays.facts(turns, desks, targets));
        add(columns, IN_TURN, LogDays.facts(LogDays.inTurn(turns), desks, targets));
        day.policies()
                .forEach(policy -> add(
                        columns, policy.name(), DayRun.of(day, policy, crowd).facts()));
    }

    private static void add(Map<String, List<DayFacts>> columns, String name, DayFacts facts) {
        columns.computeIfAbsent(name, any -> new ArrayList<>()).add(facts);
    }

    private OfficeDay office(LocalDate date, List<Desk> desks) {
        SimulatedBranch branch = new SimulatedBranch();
        branch.put("timeZone", "UTC");
        branch.put("limits", new JsonObject().put("parkMaxMinutes", MINUTES_PER_DAY));
        branch.put("turnsAt", String.format(Locale.ROOT, "%02d:00", log.cutHour()));
        desks.stream()
                .flatMap(desk -> desk.skills().stream())
                .distinct()
                .forEach(service ->
                        branch.service(service.value(), Optional.empty(), Optional.ofNullable(targets.get(service))));
        desks.forEach(desk -> branch.counter(
                desk.counter().value(),
                desk.skills().stream().map(ServiceId::value).toList()));
        List<Policy> policies = Stream.of(CallingOrder.values())
                .map(order ->
                        new Policy(order.slug(), branch.under(new JsonObject().put("callingOrder", order.slug()))))
                .toList();
        return new OfficeDay(
                date.toString(),
                policies,
                List.of(),
                List.of(),
                Map.of(),
                new Likely.Fixed(0),
                0,
                0,
                0,
                Optional.empty(),
                desks);
    }
}
