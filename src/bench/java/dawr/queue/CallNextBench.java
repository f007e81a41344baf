package dawr.queue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
 * What a call costs the rules: decide and apply of call-next, which ends a service and calls the next, with 60 counters that serve all of 20
 * services and 4 classes, limits of overtakes and waiting on. Between two calls somebody takes a ticket, unmeasured, so that as many go on waiting.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 80, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class CallNextBench {
    private static final int COUNTERS = 60;
    private static final int SERVICES = 20;
    private static final long OPENING = 1_795_320_000_000L;
    private static final List<PriorityClass> CLASSES =
            List.of(PriorityClass.NONE, PriorityClass.DETERMINATION, PriorityClass.SENIOR, PriorityClass.PREGNANT);
    private static final Command.Finish SERVED = new Command.Finish(Outcome.SERVED, Optional.empty(), List.of());

    /** Every order, one after the other. */
    @Param
    public CallingOrder order = CallingOrder.ACCUMULATING;

    @Param({"50", "5000"})
    public int waiting = 50;

    private BranchState state = new BranchState();
    private Command next = new Command.EndStandstill(dawr.queue.Scope.BRANCH);
    private long now;
    private int calls;
    private int arrivals;

    /** A fresh day for every iteration: its calls stay few enough for one office. */
    @Setup(Level.Iteration)
    public void openOffice() {
        state = new BranchState();
        now = OPENING;
        calls = 0;
        arrivals = 0;
        apply(decide(new Command.Found(setup())));
        for (int i = 0; i < COUNTERS; i++) {
            apply(decide(new Command.OpenCounter(counter(i), clerk(i), List.of(), List.of())));
        }
        for (int i = 0; i < waiting + COUNTERS; i++) {
            arrives();
        }
        for (int i = 0; i < COUNTERS; i++) {
            apply(decide(new Command.CallNext(counter(i), clerk(i), Optional.empty())));
        }
    }

    /** Somebody comes, and the next counter means to go on. */
    @Setup(Level.Invocation)
    public void somebodyCame() {
        if (calls > 0) {
            arrives();
        }
        int counter = calls++ % COUNTERS;
        next = new Command.CallNext(counter(counter), clerk(counter), Optional.of(SERVED));
    }

    /** Decide and apply. */
    @Benchmark
    public long callNext() {
        return apply(decide(next));
    }

    private void arrives() {
        now += 500;
        apply(decide(new Command.IssueTicket(
                List.of(service(arrivals % SERVICES)),
                "ar",
                CLASSES.get(arrivals / SERVICES % CLASSES.size()),
                Channel.KIOSK,
                new Promise.NoCounterOpen(),
                1)));
        arrivals++;
    }

    private List<Event> decide(Command command) {
        return ((Decision.Accepted) Rules.decide(state, command, now)).events();
    }

    private long apply(List<Event> events) {
        long seq = state.seq() + 1;
        state.apply(new Entry(new BranchId("bench"), seq, new UUID(1, seq), now, "bench", "", events));
        return seq;
    }

    private BranchSetup setup() {
        List<BranchSetup.Service> services = new ArrayList<>();
        for (int i = 0; i < SERVICES; i++) {
            services.add(new BranchSetup.Service(
                    service(i), "" + (char) ('A' + i), Map.of(), Map.of(), "", 15, 1, List.of()));
        }
        List<ServiceId> all = services.stream().map(BranchSetup.Service::id).toList();
        List<BranchSetup.Counter> counters = new ArrayList<>();
        for (int i = 0; i < COUNTERS; i++) {
            counters.add(new BranchSetup.Counter(counter(i), "" + i, "hall", all, List.of("ar")));
        }
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
                        services,
                        counters,
                        order,
                        new Limits(10_000, 99_999, 3, 30, 240),
                        List.of(15.0, 30.0, 45.0, 60.0),
                        Optional.empty(),
                        Optional.empty())
                .with(HouseRules.of(CallingTerms.USUAL));
    }

    private static ServiceId service(int number) {
        return new ServiceId("s" + number);
    }

    private static CounterId counter(int number) {
        return new CounterId("c" + number);
    }

    private static By clerk(int counter) {
        return new By(new StaffId("clerk" + counter), false);
    }
}
