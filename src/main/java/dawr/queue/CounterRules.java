package dawr.queue;

import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Refusal.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Counters open, pause, resume and close. */
final class CounterRules {
    private CounterRules() {}

    static Decision open(BranchState state, Command.OpenCounter wish) {
        CounterNow counter = state.desks.counters.get(wish.counter());
        if (counter == null) {
            return unknown(wish.counter());
        }
        if (counter.state() != CounterState.CLOSED) {
            return Refused.because(
                    Why.COUNTER_ALREADY_OPEN, "counter", counter.id().value());
        }
        CounterId held = state.desks.heldBy.get(wish.by().staff());
        if (held != null) {
            return Refused.because(Why.STAFF_AT_ANOTHER_COUNTER, "counter", held.value());
        }
        return openWith(
                state.setup().rules(), state.setup().counter(wish.counter()).orElseThrow(), wish);
    }

    private static Decision openWith(HouseRules rules, BranchSetup.Counter setup, Command.OpenCounter wish) {
        List<ServiceId> services = wish.services().isEmpty()
                ? setup.services()
                : wish.services().stream().distinct().toList();
        for (ServiceId service : services) {
            if (!setup.services().contains(service)) {
                return Refused.because(Why.SERVICE_NOT_AT_COUNTER, "services", service.value());
            }
        }
        List<ServiceId> able = able(rules, setup.id(), services, wish.by().staff());
        if (able.isEmpty()) {
            return Refused.because(
                    Why.SERVICE_NOT_AT_COUNTER, "services", setup.id().value());
        }
        List<String> languages = wish.languages().isEmpty() ? setup.languages() : wish.languages();
        return Accepted.of(new Event.CounterOpened(setup.id(), wish.by().staff(), able, languages));
    }

    /** Of these services those that the counter is meant for and this member of staff can serve. */
    private static List<ServiceId> able(
            HouseRules rules, CounterId counter, List<ServiceId> services, StaffId staffMember) {
        return services.stream()
                .filter(service -> rules.meantFor(counter, service) && rules.skilled(staffMember, service))
                .toList();
    }

    /** What the counters that are staffed may serve under a new set-up, where that is another thing: nobody has to close and open for it. */
    static List<Event> afterSetupChange(BranchState state, BranchSetup next) {
        List<Event> events = new ArrayList<>();
        for (CounterNow counter : state.counters()) {
            Optional<StaffId> staff = counter.staff();
            if (staff.isPresent()) {
                List<ServiceId> services = under(state.setup(), next, counter, staff.get());
                if (!services.equals(counter.services())) {
                    events.add(new Event.CounterServes(counter.id(), services));
                }
            }
        }
        return events;
    }

    /** All that can be served there, unless the clerk has opened the counter for some things only. */
    private static List<ServiceId> under(BranchSetup before, BranchSetup next, CounterNow counter, StaffId staff) {
        List<ServiceId> could = possible(before, counter.id(), staff);
        List<ServiceId> can = possible(next, counter.id(), staff);
        return counter.services().containsAll(could)
                ? can
                : can.stream().filter(counter.services()::contains).toList();
    }

    /** The same under the set-up of today, once a colleague holds it. */
    static List<ServiceId> inHandsOf(BranchState state, CounterNow counter, StaffId next) {
        BranchSetup setup = state.setup();
        List<ServiceId> can = possible(setup, counter.id(), next);
        boolean all = counter.staff()
                .map(staff -> counter.services().containsAll(possible(setup, counter.id(), staff)))
                .orElse(true);
        return all ? can : can.stream().filter(counter.services()::contains).toList();
    }

    private static List<ServiceId> possible(BranchSetup setup, CounterId counter, StaffId staff) {
        return able(
                setup.rules(),
                counter,
                setup.counter(counter).map(BranchSetup.Counter::services).orElse(List.of()),
                staff);
    }

    static Decision pause(BranchState state, Command.PauseCounter wish, long now) {
        boolean inRange = wish.until()
                .filter(until -> until <= now || until > state.dayEndsAtMillis())
                .isEmpty();
        return atOpen(
                state,
                wish.counter(),
                wish.by(),
                counter -> inRange
                        ? changed(
                                state,
                                new Event.CounterPaused(counter.id(), wish.reason(), wish.until()),
                                counter.paused(wish.reason(), wish.until()),
                                now)
                        : Refused.because(Why.TIME_OUT_OF_RANGE, "until"));
    }

    static Decision resume(BranchState state, Command.ResumeCounter wish) {
        return atStaffed(
                state,
                wish.counter(),
                wish.by(),
                counter -> counter.state() == CounterState.PAUSED
                        ? Accepted.of(new Event.CounterResumed(counter.id()))
                        : Refused.because(
                                Why.COUNTER_NOT_PAUSED, "counter", counter.id().value()));
    }

    static Decision close(BranchState state, Command.CloseCounter wish, long now) {
        return atStaffed(
                state,
                wish.counter(),
                wish.by(),
                counter -> counter.ticket()
                        .map(ticket -> busy(state, ticket))
                        .orElseGet(() -> changed(
                                state,
                                new Event.CounterClosed(counter.id()),
                                CounterNow.closed(counter.id(), counter.served()),
                                now)));
    }

    /** Whoever sits by the desk is seen to before it calls nobody any more; who can be called by nobody then is named. */
    private static Accepted changed(BranchState state, Event change, CounterNow then, long now) {
        List<Event> events = new ArrayList<>(SeatRules.afterDeskChange(state, then.id(), now));
        events.add(change);
        Stranding.by(state, then).ifPresent(events::add);
        return new Accepted(events);
    }

    /** Goes on at a counter that is open and not paused. */
    static Decision atOpen(BranchState state, CounterId id, By by, Function<CounterNow, Decision> rule) {
        Optional<Refused> no = notOpen(state, id, by);
        return no.isPresent() ? no.get() : rule.apply(Objects.requireNonNull(state.desks.counters.get(id)));
    }

    /** Why this member of staff can't act at a counter as one does at an open one, if so. */
    static Optional<Refused> notOpen(BranchState state, CounterId id, By by) {
        Optional<Refused> no = notStaffed(state, id, by);
        boolean paused = no.isEmpty()
                && Objects.requireNonNull(state.desks.counters.get(id)).state() == CounterState.PAUSED;
        return paused ? Optional.of(Refused.because(Why.COUNTER_PAUSED, "counter", id.value())) : no;
    }

    /** Goes on at a counter that is not closed and that this member of staff may act at. */
    static Decision atStaffed(BranchState state, CounterId id, By by, Function<CounterNow, Decision> rule) {
        Optional<Refused> no = notStaffed(state, id, by);
        return no.isPresent() ? no.get() : rule.apply(Objects.requireNonNull(state.desks.counters.get(id)));
    }

    private static Optional<Refused> notStaffed(BranchState state, CounterId id, By by) {
        CounterNow counter = state.desks.counters.get(id);
        if (counter == null) {
            return Optional.of(unknown(id));
        }
        if (counter.state() == CounterState.CLOSED) {
            return Optional.of(Refused.because(Why.COUNTER_NOT_OPEN, "counter", id.value()));
        }
        boolean holds = by.anyCounter() || counter.staff().equals(Optional.of(by.staff()));
        return holds ? Optional.empty() : Optional.of(Refused.because(Why.COUNTER_OF_ANOTHER, "counter", id.value()));
    }

    /** Goes on with the visit that is at the counter. */
    static Decision withVisit(BranchState state, CounterId id, By by, Function<Visit, Decision> rule) {
        return atStaffed(
                state,
                id,
                by,
                counter -> counter.ticket()
                        .flatMap(state::visit)
                        .map(rule)
                        .orElseGet(() -> Refused.because(Why.NOBODY_AT_COUNTER, "counter", id.value())));
    }

    /** Goes on if it is still this person who is at the counter. */
    static Decision meant(BranchState state, Command.Meant meant, long now) {
        Optional<TicketId> there =
                Optional.ofNullable(state.desks.counters.get(meant.counter())).flatMap(CounterNow::ticket);
        return there.filter(ticket -> !ticket.equals(meant.ticket()))
                .map(other -> Refused.because(Why.ANOTHER_AT_COUNTER, "ticketId", number(state, other)))
                .<Decision>map(Decision.class::cast)
                .orElseGet(() -> there.isPresent()
                        ? Rules.decide(state, meant.wish(), now)
                        : Refused.because(
                                Why.NOBODY_AT_COUNTER,
                                "counter",
                                meant.counter().value()));
    }

    static Decision busy(BranchState state, TicketId ticket) {
        return Refused.because(Why.COUNTER_BUSY, "counter", number(state, ticket));
    }

    private static String number(BranchState state, TicketId ticket) {
        return state.visit(ticket).map(Visit::number).orElse(ticket.value());
    }

    private static Refused unknown(CounterId counter) {
        return Refused.because(Why.COUNTER_UNKNOWN, "counter", counter.value());
    }
}
