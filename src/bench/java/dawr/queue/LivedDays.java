package dawr.queue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** Ordinary days of a branch with twelve counters and ten services, some 700 visits each, decided by the rules: the same for the same branch. */
public final class LivedDays {
    private static final int COUNTERS = 12;
    private static final int SERVICES = 10;
    private static final int VISITS_A_DAY = 700;
    private static final long OPENING = 1_735_700_400_000L;
    private static final long DAY_MILLIS = 86_400_000;

    private final BranchSetup setup;
    private final BranchState state = new BranchState();
    private final Random chance;
    private final long entries;
    private final Consumer<Entry> shown;
    private long now = OPENING;

    private LivedDays(BranchId branch, long entries, Consumer<Entry> shown) {
        this.setup = setup(branch);
        this.chance = new Random(branch.value().hashCode());
        this.entries = entries;
        this.shown = shown;
    }

    /** Lives until so many entries have been shown. */
    public static void of(BranchId branch, long entries, Consumer<Entry> shown) {
        LivedDays days = new LivedDays(branch, entries, shown);
        days.ask(new Command.Found(days.setup));
        for (int day = 1; days.state.seq() < entries; day++) {
            days.live();
            days.now = OPENING + day * DAY_MILLIS;
        }
    }

    private void live() {
        for (int i = 0; i < COUNTERS; i++) {
            ask(new Command.OpenCounter(counter(i), clerk(i), List.of(), List.of()));
        }
        for (int i = 0; i < VISITS_A_DAY; i++) {
            arrives();
            serves(i % COUNTERS);
        }
        for (int i = 0; i < COUNTERS; i++) {
            ask(new Command.CloseCounter(counter(i), clerk(i)));
        }
    }

    private void arrives() {
        now += 5_000 + chance.nextInt(50_000);
        PriorityClass priority = chance.nextInt(16) == 0 ? PriorityClass.SENIOR : PriorityClass.NONE;
        long promised = now + 20 * 60_000;
        ask(new Command.IssueTicket(
                List.of(service(chance.nextInt(SERVICES))),
                chance.nextInt(3) == 0 ? "en" : "ar",
                priority,
                Channel.KIOSK,
                new Promise.Range(8, 20, promised),
                1));
    }

    private void serves(int counter) {
        now += 1_000 + chance.nextInt(9_000);
        Outcome outcome = chance.nextInt(20) == 0 ? Outcome.NO_SHOW : Outcome.SERVED;
        Optional<Command.Finish> finish =
                state.counter(counter(counter)).orElseThrow().ticket().isPresent()
                        ? Optional.of(new Command.Finish(outcome, Optional.empty(), List.of()))
                        : Optional.empty();
        ask(new Command.CallNext(counter(counter), clerk(counter), finish));
        now += 1_000 + chance.nextInt(5_000);
        ask(new Command.StartService(counter(counter), clerk(counter), Optional.empty()));
    }

    private void ask(Command command) {
        for (Optional<Command> due = Rules.due(state, now); due.isPresent(); due = Rules.due(state, now)) {
            happen(Rules.decide(state, due.get(), now));
        }
        happen(Rules.decide(state, command, now));
    }

    private void happen(Decision decision) {
        if (decision instanceof Decision.Accepted accepted && state.seq() < entries) {
            long seq = state.seq() + 1;
            Entry entry = new Entry(setup.id(), seq, new UUID(3, seq), now, "bench", "", accepted.events());
            shown.accept(entry);
            state.apply(entry);
        }
    }

    private static BranchSetup setup(BranchId branch) {
        List<BranchSetup.Service> services = new ArrayList<>();
        for (int i = 0; i < SERVICES; i++) {
            services.add(new BranchSetup.Service(
                    service(i), "" + (char) ('A' + i), Map.of("en", "Service " + i), Map.of(), "", 15, 1, List.of()));
        }
        List<ServiceId> all = services.stream().map(BranchSetup.Service::id).toList();
        List<BranchSetup.Counter> counters = new ArrayList<>();
        for (int i = 0; i < COUNTERS; i++) {
            counters.add(new BranchSetup.Counter(counter(i), "" + i, "hall", all, List.of("ar", "en")));
        }
        return new BranchSetup(
                branch,
                1,
                Map.of("en", branch.value()),
                ZoneId.of("Asia/Riyadh"),
                "plain",
                LocalTime.of(3, 0),
                new OpeningHours.Always(),
                List.of("ar", "en"),
                List.of(new BranchSetup.Hall("hall", Map.of(), 40)),
                services,
                counters,
                CallingOrder.ACCUMULATING,
                new Limits(10_000, 99_999, 3, 30, 240),
                List.of(15.0, 30.0, 45.0, 60.0),
                Optional.empty(),
                Optional.empty());
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
