package dawr.estimation;

import dawr.queue.BranchId;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.By;
import dawr.queue.CallingOrder;
import dawr.queue.CallingTerms;
import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.CounterId;
import dawr.queue.Decision;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.HouseRules;
import dawr.queue.Limits;
import dawr.queue.OpeningHours;
import dawr.queue.Outcome;
import dawr.queue.PriorityClass;
import dawr.queue.Promise;
import dawr.queue.Rules;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to work out anew what everybody in line is to expect: 20 counters and 8 services, which have learned from so many waits. Between two times
 * somebody is called and somebody comes, unmeasured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 10, time = 1)
public class RefreshBench {
    private static final int COUNTERS = 20;
    private static final int SERVICES = 8;
    private static final long OPENING = 1_795_320_000_000L;
    private static final Command.Finish SERVED = new Command.Finish(Outcome.SERVED, Optional.empty(), List.of());

    /** How many wait. */
    @Param({"50", "5000", "50000"})
    public int waiting = 50;

    private BranchState state = new BranchState();
    private Watch watch = new Watch(new Estimator(Rounding.WHOLE_MINUTES), true);
    private long now = OPENING;
    private int called;

    /** A fresh office for every iteration, so that its day does not grow. */
    @Setup(Level.Iteration)
    public void openOffice() {
        state = new BranchState();
        watch = new Watch(new Estimator(Rounding.WHOLE_MINUTES), true);
        now = OPENING;
        happen(new Command.Found(setup()));
        for (int i = 0; i < COUNTERS; i++) {
            happen(new Command.OpenCounter(counter(i), clerk(i), List.of(), List.of()));
        }
        for (int i = 0; i < waiting + COUNTERS; i++) {
            arrives(i);
        }
        for (int i = 0; i < COUNTERS; i++) {
            happen(new Command.CallNext(counter(i), clerk(i), Optional.empty()));
        }
    }

    /** Somebody is called, and somebody comes. */
    @Setup(Level.Invocation)
    public void somethingHappens() {
        now += 12_000;
        int each = called++;
        happen(new Command.CallNext(counter(each % COUNTERS), clerk(each % COUNTERS), Optional.of(SERVED)));
        arrives(each);
    }

    @Benchmark
    public Object refresh() {
        return watch.refreshed(now);
    }

    private void arrives(int number) {
        now += 100;
        PriorityClass priority = number % 10 == 0 ? PriorityClass.SENIOR : PriorityClass.NONE;
        happen(new Command.IssueTicket(
                List.of(service(number % SERVICES)), "ar", priority, Channel.KIOSK, new Promise.NoCounterOpen(), 1));
    }

    private void happen(Command command) {
        List<Event> events = ((Decision.Accepted) Rules.decide(state, command, now)).events();
        long seq = state.seq() + 1;
        Entry entry = new Entry(new BranchId("bench"), seq, new UUID(1, seq), now, "bench", "", events);
        state.apply(entry);
        watch.happened(entry);
    }

    private static BranchSetup setup() {
        List<ServiceId> all =
                IntStream.range(0, SERVICES).mapToObj(RefreshBench::service).toList();
        return new BranchSetup(
                        new BranchId("bench"),
                        1,
                        Map.of(),
                        ZoneId.of("Asia/Riyadh"),
                        "plain",
                        LocalTime.of(3, 0),
                        new OpeningHours.Always(),
                        List.of("ar", "en"),
                        List.of(new BranchSetup.Hall("hall", Map.of(), 40)),
                        all.stream().map(RefreshBench::set).toList(),
                        counters(all),
                        CallingOrder.ACCUMULATING,
                        new Limits(100_000, 999_999, 3, 30, 240),
                        List.of(15.0, 30.0, 45.0, 60.0),
                        Optional.empty(),
                        Optional.empty())
                .with(HouseRules.of(CallingTerms.USUAL));
    }

    private static BranchSetup.Service set(ServiceId id) {
        String letter = id.value().toUpperCase(Locale.ROOT);
        return new BranchSetup.Service(id, letter, Map.of(), Map.of(), "", 15, 1, List.of());
    }

    private static List<BranchSetup.Counter> counters(List<ServiceId> all) {
        return IntStream.range(0, COUNTERS)
                .mapToObj(i -> new BranchSetup.Counter(
                        counter(i), "" + i, "hall", all.subList(i % 3, all.size()), List.of("ar")))
                .toList();
    }

    private static ServiceId service(int number) {
        return new ServiceId("s" + number);
    }

    private static CounterId counter(int number) {
        return new CounterId("c" + number);
    }

    private static By clerk(int number) {
        return new By(new StaffId("clerk" + number), false);
    }
}
