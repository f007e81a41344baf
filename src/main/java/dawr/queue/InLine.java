package dawr.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Who stands in the lines of a branch, for screens and estimates. Reads only. */
public final class InLine {
    private static final Needs ANYTHING = new Needs("", List.of());

    private InLine() {}

    /** A copy of every line in which somebody stands; whoever has a seat is a line of their own. */
    public static List<LineNow> lines(BranchState state) {
        List<LineNow> lines = new ArrayList<>(state.people.lines.now(
                state.desks.counters.keySet(), state.services().keySet()));
        state.people.seats.inOrder().forEach(seat -> lines.add(lineOfOne(state.placeOf(seat.ticket()))));
        return lines;
    }

    /** Whoever has a seat goes first, whatever the order: their place is before every other. */
    private static LineNow lineOfOne(Place seated) {
        Place first = new Place(
                0,
                seated.tie(),
                seated.ticket(),
                seated.seniority(),
                seated.service(),
                seated.priority(),
                seated.directedTo(),
                seated.needs());
        return new LineNow(
                seated.service(), seated.directedTo(), seated.priority(), seated.needs(), List.of(first), new Passes());
    }

    /** How many who wait for a service sit by a desk already. */
    public static int seated(BranchState state, ServiceId service) {
        int seated = 0;
        for (Seats.Seat seat : state.people.seats.inOrder()) {
            seated += state.placeOf(seat.ticket()).service().equals(service) ? 1 : 0;
        }
        return seated;
    }

    /** The number of whoever sits by a desk. */
    public static Optional<Visit> seatedBy(BranchState state, CounterId desk) {
        return state.people.seats.by(desk).flatMap(seat -> state.visit(seat.ticket()));
    }

    /** May a counter call from a line? */
    public static boolean mayCall(BranchState state, CounterNow counter, LineNow line) {
        return !line.places().isEmpty() && Serving.mayServe(state, counter, line);
    }

    /** May a counter call somebody who needs nothing but a service it serves? */
    public static boolean servesAnybody(BranchState state, CounterNow counter) {
        return ANYTHING.metBy(state.offeredAt(counter.id()));
    }

    /** What the counter speaks of a person's languages counts so much, as if waited. */
    public static long headStartMillis(BranchState state, CounterNow counter, Needs needs) {
        return Serving.headStartMillis(state, counter, needs);
    }

    /** How many wait for a service at whichever counter serves it. */
    public static int waitingForAny(BranchState state, ServiceId service) {
        return state.people.lines.waiting(service);
    }

    /** How many wait for a service, those sent to one counter included. */
    public static int waiting(BranchState state, ServiceId service) {
        int waiting = state.people.lines.waiting(service);
        for (CounterNow counter : state.counters()) {
            if (state.people.lines.waitingOnlyAt(counter.id()) > 0) {
                waiting += (int) onlyAt(state, counter.id(), Integer.MAX_VALUE).stream()
                        .filter(place -> place.service().equals(service))
                        .count();
            }
        }
        return waiting;
    }

    /** The first so many who wait for a service, in calling order, then those of the service who were sent to one counter. */
    public static List<Place> forService(BranchState state, ServiceId service, int most, long now) {
        List<Place> places = new ArrayList<>();
        state.people.lines.first(service, most).forEach(places::addAll);
        state.counters()
                .forEach(counter -> onlyAt(state, counter.id(), most).stream()
                        .filter(place -> place.service().equals(service))
                        .forEach(places::add));
        return inCallingOrder(state, places, most, now);
    }

    /** The first so many whom a counter may call, in calling order. */
    public static List<Place> forCounter(BranchState state, CounterNow counter, int most, long now) {
        List<Place> places = new ArrayList<>();
        Serving.linesFor(state, counter).forEach(line -> places.addAll(line.first(most)));
        return inCallingOrder(state, places, most, now);
    }

    /** How many wait whom a counter may call. */
    public static int waitingFor(BranchState state, CounterNow counter) {
        return Serving.linesFor(state, counter).stream().mapToInt(Line::size).sum();
    }

    /** How many are called before somebody who joins the line of a service now. */
    public static int aheadOfNewcomer(BranchState state, ServiceId service, PriorityClass priority, long now) {
        TicketId nobody = new TicketId("~");
        Place place = new Place(now, Long.MAX_VALUE, nobody, now, service, priority, Optional.empty(), ANYTHING);
        return Ahead.of(state, place, now);
    }

    /** How many are called before this visit in its line; 0 if it does not wait. */
    public static int ahead(BranchState state, Visit visit, long now) {
        return visit.place().map(place -> Ahead.of(state, place, now)).orElse(0);
    }

    /** Since when whoever has waited longest for a service has waited, epoch milliseconds. */
    public static OptionalLong longestWaitingSince(BranchState state, ServiceId service) {
        return state.people.lines.first(service, 1).stream()
                .flatMap(List::stream)
                .mapToLong(Place::seniority)
                .min();
    }

    private static List<Place> onlyAt(BranchState state, CounterId counter, int most) {
        return state.people.lines.firstOnlyAt(counter, most).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Place> inCallingOrder(BranchState state, List<Place> places, int most, long now) {
        CallingPolicy policy = state.calling();
        List<Place> ordered = policy.order() == CallingOrder.RATIO
                ? byTurns(places, policy.terms().ordinaryPerClaim(), state.ordinarySinceClaim())
                : byScore(state, places, now);
        return List.copyOf(ordered.subList(0, Math.min(most, ordered.size())));
    }

    private static List<Place> byScore(BranchState state, List<Place> places, long now) {
        CallingPolicy policy = state.calling();
        Comparator<Place> highestFirst = Comparator.comparingLong(place -> -policy.score(
                now - place.place(), place.priority().claimsPriority(), state.targetMillis(place.service()), false));
        places.sort(highestFirst.thenComparing(Comparator.naturalOrder()));
        return places;
    }

    /** One with a claim, then so many without, as long as there are both. */
    private static List<Place> byTurns(List<Place> places, int ordinaryPerClaim, int ordinarySinceClaim) {
        places.sort(Comparator.naturalOrder());
        ArrayDeque<Place> claims = new ArrayDeque<>();
        ArrayDeque<Place> ordinary = new ArrayDeque<>();
        places.forEach(place -> (place.priority().claimsPriority() ? claims : ordinary).add(place));
        List<Place> ordered = new ArrayList<>();
        int since = ordinarySinceClaim;
        while (!claims.isEmpty() || !ordinary.isEmpty()) {
            boolean claim = ordinary.isEmpty() || (!claims.isEmpty() && since >= ordinaryPerClaim);
            ordered.add((claim ? claims : ordinary).remove());
            since = claim ? 0 : since + 1;
        }
        return ordered;
    }
}
