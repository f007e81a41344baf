package dawr.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** Who stands in the lines of a branch, for screens and estimates. Reads only. */
public final class InLine {
    private InLine() {}

    /** How many wait for a service, those sent to one counter included. */
    public static int waiting(BranchState state, ServiceId service) {
        int waiting = state.lines.waiting(service);
        for (CounterNow counter : state.counters()) {
            if (state.lines.waitingOnlyAt(counter.id()) > 0) {
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
        state.lines.first(service, most).forEach(places::addAll);
        state.counters()
                .forEach(counter -> onlyAt(state, counter.id(), most).stream()
                        .filter(place -> place.service().equals(service))
                        .forEach(places::add));
        return inCallingOrder(state, places, most, now);
    }

    /** The first so many whom a counter may call, in calling order. */
    public static List<Place> forCounter(BranchState state, CounterNow counter, int most, long now) {
        List<Place> places = new ArrayList<>(onlyAt(state, counter.id(), most));
        counter.services().forEach(service -> state.lines.first(service, most).forEach(places::addAll));
        return inCallingOrder(state, places, most, now);
    }

    /** How many wait whom a counter may call. */
    public static int waitingFor(BranchState state, CounterNow counter) {
        int waiting = state.lines.waitingOnlyAt(counter.id());
        for (ServiceId service : counter.services()) {
            waiting += state.lines.waiting(service);
        }
        return waiting;
    }

    /** How many are called before somebody who joins the line of a service now. */
    public static int aheadOfNewcomer(BranchState state, ServiceId service, PriorityClass priority, long now) {
        TicketId nobody = new TicketId("~");
        Place place = new Place(now, Long.MAX_VALUE, nobody, now, service, priority, java.util.Optional.empty());
        return state.lines.ahead(place, state.setup().callingOrder(), now);
    }

    /** How many are called before this visit in its line; 0 if it does not wait. */
    public static int ahead(BranchState state, Visit visit, long now) {
        return visit.place()
                .map(place -> state.lines.ahead(place, state.setup().callingOrder(), now))
                .orElse(0);
    }

    /** Since when whoever has waited longest for a service has waited, epoch milliseconds. */
    public static OptionalLong longestWaitingSince(BranchState state, ServiceId service) {
        return state.lines.first(service, 1).stream()
                .flatMap(List::stream)
                .mapToLong(Place::seniority)
                .min();
    }

    private static List<Place> onlyAt(BranchState state, CounterId counter, int most) {
        return state.lines.firstOnlyAt(counter, most).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Place> inCallingOrder(BranchState state, List<Place> places, int most, long now) {
        CallingOrder order = state.setup().callingOrder();
        Comparator<Place> highestFirst =
                Comparator.comparingLong(place -> -order.score(now - place.place(), place.priority()));
        places.sort(highestFirst.thenComparing(Comparator.naturalOrder()));
        return List.copyOf(places.subList(0, Math.min(most, places.size())));
    }
}
