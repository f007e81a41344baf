package dawr.estimation.floor;

import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.InLine;
import dawr.queue.LineNow;
import dawr.queue.Place;
import dawr.queue.Standstill;
import dawr.queue.Step;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scene of the office itself, which says what a log doesn't: who is at which counter with which skills, what is paused until when, in which order
 * and under which limits people are called, and what the calendar means to do.
 */
public final class OfficeScene {
    /** More people than this are not drawn one by one; what is drawn for the first of each line is stretched. */
    private static final int PEOPLE_MAX = 5_000;

    private final Floor floor;
    private final BranchState state;
    private final long now;
    private final List<TicketId> people = new ArrayList<>();
    private final List<Seat> seats;
    private final List<LineNow> lines;
    private final WorkingTime time;
    private final int waiting;

    /** The office at an instant (epoch milliseconds), with what its floor remembers. */
    public OfficeScene(Floor floor, BranchState state, long now) {
        this.floor = floor;
        this.state = state;
        this.now = now;
        this.lines = InLine.lines(state);
        this.waiting = lines.stream().mapToInt(line -> line.places().size()).sum();
        this.time = WorkingTime.of(state.plan(now));
        state.setup().services().forEach(service -> floor.service(service.id().value()));
        lines.forEach(line -> floor.service(line.service().value()));
        this.seats = Seat.of(state, now);
        seats.forEach(seat -> seat.counter().services().forEach(service -> floor.service(service.value())));
    }

    /** Those in line, in the order of {@link Drawn#wait}. */
    public List<TicketId> people() {
        return people;
    }

    /** The counters, in the order of {@link Drawn#ends}. */
    public List<CounterId> counters() {
        return seats.stream().map(seat -> seat.counter().id()).toList();
    }

    /** Ready to be drawn from. */
    public Drawing drawing() {
        return new Drawing(scene(), now * 31 + state.seq(), -1);
    }

    /** Ready to be drawn from for somebody who joins one service. */
    public Drawing drawing(int service) {
        return new Drawing(scene(), now * 31 + state.seq(), service);
    }

    Scene scene() {
        int desks = seats.size();
        double more = Math.max(1, waiting / (double) PEOPLE_MAX);
        Lanes lanes = new Lanes(lanes(more), state.setup().calling(), now, state.ordinarySinceClaim());
        boolean[][] may = new boolean[desks][lines.size()];
        long[][] headStart = new long[desks][lines.size()];
        double[][] serves = new double[desks][];
        for (int desk = 0; desk < desks; desk++) {
            CounterNow counter = seats.get(desk).counter();
            for (int lane = 0; lane < lines.size(); lane++) {
                may[desk][lane] = InLine.mayCall(state, counter, lines.get(lane));
                headStart[desk][lane] =
                        InLine.headStartMillis(state, counter, lines.get(lane).needs());
            }
            serves[desk] = served(counter);
        }
        return new Scene(
                lanes,
                seats.stream().map(this::standing).toArray(Standing[]::new),
                serves,
                may,
                headStart,
                seats.stream().map(this::away).toArray(Scene.Away[]::new),
                notBefore(),
                targets(),
                Durations.of(floor),
                Durations.gaps(floor),
                floor.left.mean(0),
                floor.missed.mean(0),
                more,
                stops());
    }

    /** Somebody of whom nothing else is known asks nothing but the service. */
    private double[] served(CounterNow counter) {
        double[] serves = new double[floor.queues.size()];
        if (InLine.servesAnybody(state, counter)) {
            counter.services().forEach(service -> serves[floor.service(service.value())] = 1);
        }
        return serves;
    }

    private List<Lanes.Lane> lanes(double more) {
        List<Lanes.Lane> lanes = new ArrayList<>();
        for (LineNow line : lines) {
            int count = (int) Math.ceil(line.places().size() / more);
            List<Place> places = line.places().subList(0, count);
            lanes.add(new Lanes.Lane(
                    floor.service(line.service().value()),
                    line.priority().claimsPriority(),
                    state.targetMillis(line.service()),
                    places.stream().mapToLong(Place::place).toArray(),
                    places.stream().mapToLong(Place::tie).toArray(),
                    line.passes(),
                    people.size()));
            places.forEach(place -> people.add(place.ticket()));
        }
        return lanes;
    }

    private Standing standing(Seat seat) {
        CounterNow counter = seat.counter();
        Optional<Step> step = counter.ticket()
                .flatMap(state::visit)
                .map(Visit::latest)
                .filter(at -> at.calledAt().isPresent());
        if (step.isPresent()) {
            long since = step.get().lastCalledAt().or(step.get()::calledAt).orElse(now);
            int service = floor.service(step.get().service().value());
            return new Standing(Standing.Kind.BUSY, service, Math.max(0, (now - since) / 60_000.0));
        }
        if (seat.from() > now) {
            return back(seat.from());
        }
        if (counter.state() == CounterState.PAUSED) {
            return counter.until().map(this::back).orElseGet(() -> new Standing(Standing.Kind.PAUSED, 0, 0));
        }
        return floor.free(counter.id().value(), Floor.seconds(state, now));
    }

    private Standing back(long from) {
        return new Standing(Standing.Kind.BACK, 0, Math.max(0, (from - now) / 60_000.0));
    }

    private Scene.Away away(Seat seat) {
        List<Double> stretches = new ArrayList<>();
        seat.away().list().forEach(stretch -> {
            double from = time.worked(now, Math.max(now, stretch.from())) / 60_000.0;
            double to = stretch.to() == Long.MAX_VALUE
                    ? Drawing.MINUTES_MAX
                    : time.worked(now, Math.max(now, stretch.to())) / 60_000.0;
            if (to > from) {
                stretches.add(from);
                stretches.add(to);
            }
        });
        return stretches.isEmpty()
                ? Scene.Away.NEVER
                : new Scene.Away(
                        stretches.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double[] notBefore() {
        double[] from = new double[floor.queues.size()];
        for (BranchSetup.Service service : state.setup().services()) {
            state.standstillOf(service.id())
                    .ifPresent(stands -> from[floor.service(service.id().value())] = ends(stands));
        }
        return from;
    }

    /** In how many minutes it goes on: soon where that was to be over by now, never where nobody says when. */
    private double ends(Standstill standstill) {
        return standstill
                .expectedEnd()
                .map(end -> time.worked(now, Math.max(now + 60_000, end)) / 60_000.0 + 0.01)
                .orElse(Drawing.MINUTES_MAX);
    }

    private long[] targets() {
        long[] targets = new long[floor.queues.size()];
        for (BranchSetup.Service service : state.setup().services()) {
            targets[floor.service(service.id().value())] = state.targetMillis(service.id());
        }
        return targets;
    }

    private Scene.Stops stops() {
        return new Scene.Stops(time.stops().list().stream()
                .filter(stop -> stop.to() > now)
                .flatMapToDouble(stop -> java.util.stream.DoubleStream.of(
                        Math.max(0, (stop.from() - now) / 60_000.0), (stop.to() - now) / 60_000.0))
                .toArray());
    }
}
