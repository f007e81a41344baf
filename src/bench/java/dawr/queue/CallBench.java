package dawr.queue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a call costs the rules: decide and apply of call-next, which ends a service and calls the next, with 60 counters, 20 services and 4 classes,
 * at 50 and at 5,000 waiting. Between two calls somebody takes a ticket, unmeasured, so that as many go on waiting.
 */
public final class CallBench {
    private static final int COUNTERS = 60;
    private static final int SERVICES = 20;
    private static final int ROUNDS = 12;
    private static final int CALLS = 20_000;
    private static final long OPENING = 1_795_320_000_000L;
    private static final List<PriorityClass> CLASSES =
            List.of(PriorityClass.NONE, PriorityClass.DETERMINATION, PriorityClass.SENIOR, PriorityClass.PREGNANT);

    private final BranchState state = new BranchState();
    private final CallingOrder order;
    private long now = OPENING;
    private long spentNanos;

    private CallBench(CallingOrder order) {
        this.order = order;
    }

    /** Prints microseconds per call for each calling order; the first rounds warm up and are left out. */
    public static void main(String[] args) {
        for (CallingOrder order : CallingOrder.values()) {
            for (int waiting : new int[] {50, 5_000}) {
                List<Double> rounds = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    rounds.add(new CallBench(order).microsPerCall(waiting));
                }
                List<Double> warm =
                        rounds.subList(ROUNDS / 2, ROUNDS).stream().sorted().toList();
                System.out.printf(
                        Locale.ROOT,
                        "%-22s %5d waiting: %.2f us (%.2f to %.2f)%n",
                        order.slug(),
                        waiting,
                        warm.get(warm.size() / 2),
                        warm.getFirst(),
                        warm.getLast());
            }
        }
    }

    private double microsPerCall(int waiting) {
        apply(decide(new Command.Found(setup())));
        for (int i = 0; i < COUNTERS; i++) {
            apply(decide(new Command.OpenCounter(counter(i), clerk(i), List.of(), List.of())));
        }
        for (int i = 0; i < waiting + COUNTERS; i++) {
            arrives(i);
        }
        for (int i = 0; i < COUNTERS; i++) {
            apply(decide(new Command.CallNext(counter(i), clerk(i), Optional.empty())));
        }
        for (int i = 0; i < CALLS; i++) {
            calls(i % COUNTERS);
            arrives(i);
        }
        return spentNanos / 1_000.0 / CALLS;
    }

    private void calls(int counter) {
        Command.Finish served = new Command.Finish(Outcome.SERVED, Optional.empty(), List.of());
        Command next = new Command.CallNext(counter(counter), clerk(counter), Optional.of(served));
        long began = System.nanoTime();
        apply(decide(next));
        spentNanos += System.nanoTime() - began;
    }

    private void arrives(int number) {
        now += 500;
        apply(decide(new Command.IssueTicket(
                List.of(service(number % SERVICES)),
                "ar",
                CLASSES.get(number / SERVICES % CLASSES.size()),
                Channel.KIOSK,
                new Promise.NoCounterOpen(),
                1)));
    }

    private List<Event> decide(Command command) {
        return ((Decision.Accepted) Rules.decide(state, command, now)).events();
    }

    private void apply(List<Event> events) {
        long seq = state.seq() + 1;
        state.apply(new Entry(new BranchId("bench"), seq, new UUID(1, seq), now, "bench", "", events));
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
