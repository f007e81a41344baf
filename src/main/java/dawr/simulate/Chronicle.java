package dawr.simulate;

import dawr.queue.BranchState;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Scope;
import dawr.queue.ServiceId;
import dawr.queue.StaffId;
import dawr.queue.Standstill;
import dawr.queue.TicketId;
import dawr.queue.calendar.Stretch;
import dawr.simulate.OfficeDay.Halt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the entries of one business day tell beside the visits: who was at which counter and when, who was given a seat, and when calling stood still. */
final class Chronicle {
    final BranchState state = new BranchState();
    final List<Shift> shifts = new ArrayList<>();
    final List<Halt> halts = new ArrayList<>();
    final Map<TicketId, DayResult.Seat> seats = new HashMap<>();
    /** When those were back who had stepped out of the line, epoch milliseconds. */
    final Map<TicketId, Long> outUntil = new HashMap<>();

    private final Map<CounterId, Shift> open = new LinkedHashMap<>();
    private final Map<Scope, Still> still = new LinkedHashMap<>();
    private long now;

    private record Still(Standstill.Reason reason, long since) {}

    /** Somebody's time at a counter, from opening to closing it. */
    static final class Shift {
        final CounterId counter;
        final StaffId staff;
        final List<Stretch> present = new ArrayList<>();
        List<ServiceId> services;
        private long since;
        private boolean here;

        private Shift(CounterId counter, StaffId staff, List<ServiceId> services) {
            this.counter = counter;
            this.staff = staff;
            this.services = services;
        }

        private void comes(long at) {
            since = at;
            here = true;
        }

        private void goes(long at) {
            if (here) {
                present.add(new Stretch(since, at));
            }
            here = false;
        }

        boolean hadAt(long millis) {
            return present.stream().anyMatch(stretch -> stretch.from() <= millis && millis <= stretch.to());
        }
    }

    private Chronicle() {}

    /** Of the entries of one day, at least the one that opened it. */
    static Chronicle of(List<Entry> entries) {
        Chronicle chronicle = new Chronicle();
        entries.forEach(chronicle::read);
        List.copyOf(chronicle.open.keySet()).forEach(chronicle::closes);
        List.copyOf(chronicle.still.keySet()).forEach(chronicle::goesOn);
        return chronicle;
    }

    long endedAt() {
        return now;
    }

    private void read(Entry entry) {
        now = entry.atMillis();
        state.apply(entry);
        entry.events().forEach(this::hear);
    }

    private void hear(Event event) {
        switch (event) {
            case Event.DayOpened opened -> begins(opened);
            case Event.CounterOpened opened -> opens(opened.counter(), opened.staff(), opened.services());
            case Event.CounterHandedOver handed -> changesHands(handed);
            case Event.CounterServes serves -> at(serves.counter()).services = serves.services();
            case Event.CounterPaused paused -> at(paused.counter()).goes(now);
            case Event.CounterResumed resumed -> at(resumed.counter()).comes(now);
            case Event.CounterClosed closed -> closes(closed.counter());
            case Event.SeatGiven given ->
                seats.putIfAbsent(given.of().ticket(), new DayResult.Seat(given.counter(), now));
            case Event.SeatLeft left -> seats.remove(left.of().ticket());
            case Event.TicketReturned returned -> outUntil.put(returned.of().ticket(), now);
            case Event.StandstillBegan began -> still.putIfAbsent(began.scope(), new Still(began.reason(), now));
            case Event.StandstillEnded ended -> goesOn(ended.scope());
            default -> {}
        }
    }

    /** A hall that never closes goes on with the counters that were open. */
    private void begins(Event.DayOpened opened) {
        open.clear();
        shifts.clear();
        for (CounterNow counter : opened.counters()) {
            counter.staff().ifPresent(staff -> {
                opens(counter.id(), staff, counter.services());
                if (counter.state() != CounterState.OPEN) {
                    at(counter.id()).here = false;
                }
            });
        }
        opened.standstills().orElse(List.of()).forEach(was -> still.put(was.scope(), new Still(was.reason(), now)));
    }

    private Shift at(CounterId counter) {
        return Objects.requireNonNull(open.get(counter));
    }

    private void opens(CounterId counter, StaffId staff, List<ServiceId> services) {
        Shift shift = new Shift(counter, staff, services);
        shift.comes(now);
        open.put(counter, shift);
        shifts.add(shift);
    }

    private void changesHands(Event.CounterHandedOver handed) {
        boolean was = at(handed.counter()).here;
        List<ServiceId> services = at(handed.counter()).services;
        closes(handed.counter());
        opens(handed.counter(), handed.to(), services);
        if (!was) {
            at(handed.counter()).here = false;
        }
    }

    private void closes(CounterId counter) {
        Shift shift = open.remove(counter);
        if (shift != null) {
            shift.goes(now);
        }
    }

    private void goesOn(Scope scope) {
        Still was = still.remove(scope);
        if (was != null && was.since() < now) {
            halts.add(new Halt(scope, was.reason(), new Stretch(was.since(), now)));
        }
    }
}
