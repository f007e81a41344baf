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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** What it costs to work out anew what everybody in line is to expect: 20 counters, 8 services, at 50, 5,000 and 50,000 waiting. */
public final class RefreshBench {
    private static final int COUNTERS = 20;
    private static final int SERVICES = 8;
    private static final int REFRESHES = 400;
    private static final long OPENING = 1_795_320_000_000L;
    private static final Command.Finish SERVED = new Command.Finish(Outcome.SERVED, Optional.empty(), List.of());

    private final BranchState state = new BranchState();
    private final Watch watch = new Watch(new Estimator(Rounding.WHOLE_MINUTES), true);
    private long now = OPENING;

    private RefreshBench() {}

    /** Prints milliseconds per refresh; between two of them somebody is called and somebody comes. The first half warms up and is left out. */
    public static void main(String[] args) {
        for (int waiting : new int[] {50, 5_000, 50_000}) {
            double[] millis = new RefreshBench().measured(waiting);
            System.out.printf(
                    Locale.ROOT,
                    "%6d waiting: median %.2f ms, p99 %.2f ms%n",
                    waiting,
                    millis[millis.length / 2],
                    millis[millis.length * 99 / 100]);
        }
    }

    private double[] measured(int waiting) {
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
        int refreshes = waiting > 1_000 ? REFRESHES / 8 : REFRESHES * 5;
        double[] millis = IntStream.range(0, refreshes)
                .mapToDouble(each -> refreshed(each) / 1e6)
                .toArray();
        double[] warm = Arrays.copyOfRange(millis, refreshes / 2, refreshes);
        Arrays.sort(warm);
        return warm;
    }

    private long refreshed(int each) {
        now += 12_000;
        happen(new Command.CallNext(counter(each % COUNTERS), clerk(each % COUNTERS), Optional.of(SERVED)));
        arrives(each);
        long began = System.nanoTime();
        watch.refreshed(now);
        return System.nanoTime() - began;
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
