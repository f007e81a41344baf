package dawr.congestion.lookout;

import dawr.congestion.whatif.Change;
import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CallingOrder;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.InLine;
import dawr.queue.ServiceId;
import dawr.queue.calendar.Plan;
import dawr.queue.calendar.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What could be done now about how a branch stands: few things of each kind, the likeliest to help. */
final class Candidates {
    private static final int OPENED_MAX = 3;
    private static final int SERVED_MAX = 2;
    private static final int STAGGER_MINUTES = 30;
    private static final long SOON_MILLIS = 3_600_000;
    private static final int DIVERTED_PERCENT = 20;
    private static final int MINUTE_MILLIS = 60_000;
    private static final CallingOrder[] ORDERS = {CallingOrder.ACCUMULATING, CallingOrder.TARGET_WAIT};

    private final BranchState state;
    private final Stretch during;
    private final List<Candidate> all = new ArrayList<>();

    private Candidates(BranchState state, Stretch during) {
        this.state = state;
        this.during = during;
    }

    static List<Candidate> of(BranchState state, Stretch during) {
        Candidates candidates = new Candidates(state, during);
        candidates.open();
        candidates.serve();
        candidates.move();
        candidates.close();
        candidates.stagger();
        candidates.order();
        candidates.divert();
        return candidates.all;
    }

    private int minutes() {
        return (int) (during.millis() / MINUTE_MILLIS);
    }

    private CounterNow now(BranchSetup.Counter counter) {
        return state.counter(counter.id()).orElseThrow();
    }

    private List<BranchSetup.Counter> counters(CounterState as) {
        return state.setup().counters().stream()
                .filter(counter -> now(counter).state() == as)
                .toList();
    }

    /** People waiting for a service for each open counter that serves it; a service that none serves comes first. */
    private double pressure(ServiceId service) {
        long open = state.counters().stream()
                .filter(counter -> counter.state() == CounterState.OPEN
                        && counter.services().contains(service))
                .count();
        return InLine.waiting(state, service) / (open + 0.1);
    }

    private double pressure(List<ServiceId> services) {
        return services.stream().mapToDouble(this::pressure).max().orElse(0);
    }

    private Optional<ServiceId> mostPressed() {
        return state.setup().services().stream()
                .map(BranchSetup.Service::id)
                .filter(service -> InLine.waiting(state, service) > 0)
                .max(Comparator.comparingDouble(this::pressure));
    }

    /** A closed counter: of those that may serve the same one is enough. */
    private List<BranchSetup.Counter> closed() {
        List<BranchSetup.Counter> some = new ArrayList<>();
        counters(CounterState.CLOSED).stream()
                .sorted(Comparator.comparingDouble(counter -> -pressure(counter.services())))
                .filter(counter ->
                        some.stream().noneMatch(other -> other.services().equals(counter.services())))
                .forEach(some::add);
        return some;
    }

    private void open() {
        closed().stream().limit(OPENED_MAX).forEach(counter -> {
            boolean planned = state.plan(during.from()).shifts().stream()
                    .anyMatch(shift -> shift.counters().contains(counter.id())
                            && shift.stretch().holds(during.from()));
            all.add(Candidate.of(
                    planned ? Candidate.Kind.OPEN : Candidate.Kind.CALL_IN,
                    minutes(),
                    Map.of("counter", counter.id().value()),
                    new Change.Open(counter.id(), during, counter.services())));
        });
    }

    /** An open counter that may serve what is most pressed, and does not. */
    private void serve() {
        mostPressed()
                .ifPresent(pressed -> counters(CounterState.OPEN).stream()
                        .filter(counter -> counter.services().contains(pressed)
                                && !now(counter).services().contains(pressed))
                        .limit(SERVED_MAX)
                        .forEach(counter -> serve(counter, pressed)));
    }

    private void serve(BranchSetup.Counter counter, ServiceId pressed) {
        List<ServiceId> before = now(counter).services();
        List<ServiceId> more = new ArrayList<>(before);
        more.add(pressed);
        all.add(Candidate.of(
                Candidate.Kind.SERVE,
                0,
                Map.of(
                        "counter", counter.id().value(),
                        "service", pressed.value(),
                        "before", before.stream().map(ServiceId::value).toList()),
                new Change.Serve(counter.id(), during, more)));
    }

    private Optional<BranchSetup.Counter> leastPressed() {
        List<BranchSetup.Counter> open = counters(CounterState.OPEN);
        return open.size() < 2
                ? Optional.empty()
                : open.stream()
                        .min(Comparator.comparingDouble(
                                counter -> pressure(now(counter).services())));
    }

    /** Whoever is least needed goes where they are needed most. */
    private void move() {
        Optional<BranchSetup.Counter> to = closed().stream().findFirst();
        leastPressed()
                .filter(from -> to.isPresent()
                        && pressure(now(from).services()) < pressure(to.get().services()))
                .ifPresent(from -> all.add(Candidate.of(
                        Candidate.Kind.MOVE,
                        0,
                        Map.of(
                                "counter", from.id().value(),
                                "to", to.orElseThrow().id().value(),
                                "before",
                                        now(from).services().stream()
                                                .map(ServiceId::value)
                                                .toList()),
                        new Change.Move(
                                from.id(),
                                to.orElseThrow().id(),
                                during,
                                to.orElseThrow().services()))));
    }

    private void close() {
        leastPressed()
                .ifPresent(counter -> all.add(Candidate.of(
                        Candidate.Kind.CLOSE,
                        -minutes(),
                        Map.of(
                                "counter", counter.id().value(),
                                "before",
                                        now(counter).services().stream()
                                                .map(ServiceId::value)
                                                .toList()),
                        new Change.Close(counter.id(), during))));
    }

    /** A break that is about to begin, put off at one of the open counters. */
    private void stagger() {
        List<Plan.PlannedBreak> breaks = state.plan(during.from()).breaks();
        int rank = 0;
        for (BranchSetup.Counter counter : state.setup().counters()) {
            int its = rank++;
            boolean soon = breaks.stream()
                    .map(each -> each.ofCounter(its))
                    .anyMatch(each -> each.from() > during.from() && each.from() < during.from() + SOON_MILLIS);
            if (soon && now(counter).state() == CounterState.OPEN) {
                all.add(Candidate.of(
                        Candidate.Kind.STAGGER,
                        0,
                        Map.of("counter", counter.id().value(), "minutes", STAGGER_MINUTES),
                        new Change.Stagger(counter.id(), STAGGER_MINUTES)));
                return;
            }
        }
    }

    private void order() {
        for (CallingOrder order : ORDERS) {
            CallingOrder now = state.setup().callingOrder();
            if (order != now) {
                all.add(Candidate.of(
                        Candidate.Kind.ORDER,
                        0,
                        Map.of("order", order.slug(), "before", now.slug()),
                        new Change.Order(during.from(), order)));
            }
        }
    }

    private void divert() {
        mostPressed()
                .ifPresent(service -> all.add(Candidate.of(
                        Candidate.Kind.DIVERT,
                        0,
                        Map.of("service", service.value(), "percent", DIVERTED_PERCENT),
                        new Change.Divert(service, DIVERTED_PERCENT, during))));
    }
}
