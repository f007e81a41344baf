package dawr.congestion.layout;

import dawr.queue.BranchSetup;
import dawr.queue.BranchState;
import dawr.queue.Channel;
import dawr.queue.CounterId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Outcome;
import dawr.queue.PriorityClass;
import dawr.queue.ServiceId;
import dawr.queue.StepRef;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who was in the house on a day, when they waited and where they went, told from the day's entries. Whoever is put aside sits too. */
public final class Stays {
    private BranchState state = new BranchState();
    private final Map<TicketId, Guest> guests = new LinkedHashMap<>();
    private final Set<CounterId> called = new TreeSet<>(java.util.Comparator.comparing(CounterId::value));
    private long at;

    private static final class Guest {
        private final List<String> groups = new ArrayList<>(List.of("all"));
        private final List<Stay.Wait> waits = new ArrayList<>();
        private final boolean kiosk;
        private Optional<Long> since = Optional.empty();

        private Guest(boolean kiosk) {
            this.kiosk = kiosk;
        }
    }

    /** The next entry; the first opens the day. */
    public void happened(Entry entry) {
        if (entry.seq() != state.seq() + 1) {
            state = new BranchState();
        }
        state.apply(entry);
        at = entry.atMillis();
        entry.events().forEach(this::happened);
    }

    private void happened(Event event) {
        switch (event) {
            case Event.TicketIssued issued -> comes(issued);
            case Event.StepQueued queued -> waits(queued.of());
            case Event.TicketParked parked -> waits(parked.of());
            case Event.TicketCalled calls -> goes(calls.of(), Optional.of(calls.counter()));
            case Event.StepEnded ended -> ends(ended);
            default -> {
                // Nothing else makes anybody sit down or get up
            }
        }
    }

    private void comes(Event.TicketIssued issued) {
        Guest guest = new Guest(issued.channel() == Channel.KIOSK);
        guest.groups.add("priority-"
                + (issued.priority() == PriorityClass.NONE
                        ? "none"
                        : issued.priority().slug()));
        guest.groups.add("service-" + issued.services().getFirst().value());
        guest.since = Optional.of(at);
        guests.put(issued.ticket(), guest);
    }

    private Optional<Guest> guest(StepRef of) {
        return Optional.ofNullable(guests.get(of.ticket()));
    }

    private void waits(StepRef of) {
        guest(of).filter(guest -> guest.since.isEmpty()).ifPresent(guest -> guest.since = Optional.of(at));
    }

    private void goes(StepRef of, Optional<CounterId> counter) {
        guest(of).ifPresent(guest -> {
            long since = guest.since.orElse(at);
            String hall = counter.map(this::hall).orElseGet(() -> hall(of.service()));
            guest.waits.add(new Stay.Wait(since, at, counter, hall));
            guest.since = Optional.empty();
            counter.ifPresent(called::add);
        });
    }

    /** Who was called and did not come has not walked to the counter. */
    private void ends(Event.StepEnded ended) {
        if (ended.outcome() == Outcome.NO_SHOW) {
            guest(ended.of()).filter(guest -> !guest.waits.isEmpty()).ifPresent(guest -> {
                Stay.Wait last = guest.waits.removeLast();
                guest.waits.add(new Stay.Wait(last.from(), at, Optional.empty(), last.hall()));
            });
        } else if (ended.counter().isEmpty()) {
            guest(ended.of())
                    .filter(guest -> guest.since.isPresent())
                    .ifPresent(guest -> goes(ended.of(), Optional.empty()));
        }
    }

    private String hall(CounterId counter) {
        return state.setup().counter(counter).map(BranchSetup.Counter::hall).orElse("");
    }

    /** The hall of the first counter that may serve it. */
    private String hall(ServiceId service) {
        return state.setup().counters().stream()
                .filter(counter -> counter.services().contains(service))
                .findFirst()
                .map(BranchSetup.Counter::hall)
                .orElse("");
    }

    /** The counters that anybody was called to. */
    public Set<CounterId> called() {
        return called;
    }

    /** Everybody's, in the order in which they came; who waits still has waited until now. */
    List<Stay> all() {
        List<Stay> all = new ArrayList<>();
        guests.forEach((ticket, guest) -> {
            List<Stay.Wait> waits = new ArrayList<>(guest.waits);
            guest.since.ifPresent(since -> waits.add(new Stay.Wait(since, at, Optional.empty(), unserved(ticket))));
            all.add(new Stay(guest.groups, guest.kiosk, waits));
        });
        return all;
    }

    private String unserved(TicketId ticket) {
        return state.visit(ticket)
                .flatMap(Visit::current)
                .map(step -> hall(step.service()))
                .orElse("");
    }
}
