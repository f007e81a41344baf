package dawr.simulate;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a simulated day of 1,000 visits and 20 counters costs: tickets, calls, walks, services and breaks, every command of it decided and applied by
 * the rules. Each day is another one, with people of its own, who are drawn beforehand and would be the same under every policy.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 15, time = 1)
public class SimulatedDayBench {
    private static final int VISITS = 1_000;
    /** So many different days, one after the other. */
    private static final int DAYS = 64;

    private static final String OFFICE = """
            date: 2026-11-22
            hours:
              week: [{day: sun, from: "07:30", to: "14:30"}]
              breaks: [{id: dhuhr, reason: prayer, at: "11:45", minutes: 15, manner: staggered}]
            policies:
              - {order: accumulating, overtakesMax: 6, waitMaxMinutes: 90}
              - {order: accumulating, overtakesMax: 6, waitMaxMinutes: 90, hotSeat: true, name: hot-seats}
            services:
              - {id: contracts, share: 30, minutes: {mean: 8, sd: 5}}
              - {id: permits, share: 25, minutes: {mean: 7, sd: 4}}
              - {id: disputes, share: 10, minutes: {mean: 14, sd: 9}}
              - {id: employers, share: 15, minutes: {mean: 8, sd: 5}}
              - {id: domestic, share: 12, minutes: {mean: 7, sd: 4}}
              - {id: reception, share: 8, minutes: {mean: 4, sd: 2}}
            arrivals:
              - {from: "07:30", to: "11:30", perHour: 185}
              - {from: "11:30", to: "14:30", perHour: 140}
            staff:
            """;
    private static final List<String> SKILLS = List.of(
            "contracts, permits, disputes",
            "contracts, permits, employers",
            "permits, domestic, reception",
            "contracts, employers, disputes",
            "contracts, permits, domestic");
    private static final int COUNTERS = 20;
    private static final String PEOPLE = """
            priorityPercent: {senior: 3, determination: 2, pregnant: 1}
            walkSeconds: {mean: 35, sd: 10}
            noShow: {percent: 2, waitSeconds: 60}
            patienceMinutes: {mean: 240, shape: exponential}
            """;

    @Param({"accumulating", "hot-seats"})
    public String policy = "accumulating";

    private final OfficeDay day = OfficeFile.read(OFFICE + staff() + PEOPLE);
    private final List<List<Visitor>> crowds = LongStream.range(0, DAYS)
            .mapToObj(seed -> Crowd.of(day, seed).subList(0, VISITS))
            .toList();
    private OfficeDay.Policy rules = day.policies().getFirst();
    private int next;

    @Setup
    public void choosePolicy() {
        rules = day.policies().stream()
                .filter(one -> one.name().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    /** From the first clerk's coming to the last visit's end; says how many commands were decided. */
    @Benchmark
    public long day() {
        return DayRun.of(day, rules, crowds.get(next++ % DAYS)).commands();
    }

    /** The people drawn, the day lived, and every figure of it counted. */
    @Benchmark
    public Object dayWithItsFigures() {
        List<Visitor> crowd = Crowd.of(day, next++ % DAYS).subList(0, VISITS);
        return DayRun.of(day, rules, crowd).facts();
    }

    private static String staff() {
        StringBuilder staff = new StringBuilder();
        for (int i = 0; i < COUNTERS; i++) {
            staff.append("  - {counter: c%d, skills: [%s]}%n".formatted(i + 1, SKILLS.get(i % SKILLS.size())));
        }
        return staff.toString();
    }
}
