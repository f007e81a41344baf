package dawr.verify;

import dawr.queue.BranchState;
import dawr.queue.BusinessDay;
import dawr.queue.CounterNow;
import dawr.queue.CounterState;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.TicketId;
import dawr.queue.Visit;
import java.util.List;
import java.util.Optional;

/** What the checker holds about business days: each turns once, at its hour, and carries over exactly who and what is still there. */
final class Days {
    private final Floor floor;
    private final Findings findings;

    Days(Floor floor, Findings findings) {
        this.floor = floor;
        this.findings = findings;
    }

    /** Looks at an entry before it is applied to the state. */
    void check(Entry entry, BranchState before) {
        if (!floor.known() || !before.founded()) {
            return;
        }
        Optional<Event.DayOpened> opened = first(entry, Event.DayOpened.class);
        boolean over = entry.atMillis() >= before.dayEndsAtMillis();
        if (opened.isPresent() != over) {
            findings.add(Invariant.DAY_TURNS_ONCE, over ? "the day was over before" : "the day is not over yet");
        }
        opened.ifPresent(next -> turned(entry, next, before));
    }

    private void turned(Entry entry, Event.DayOpened opened, BranchState before) {
        BusinessDay tomorrow = new BusinessDay(before.day().date().plusDays(1));
        BusinessDay today = before.setup().dayOf(entry.atMillis());
        if (!opened.day().equals(today.compareTo(tomorrow) > 0 ? today : tomorrow)) {
            findings.add(Invariant.DAY_TURNS_ONCE, opened.day() + " follows " + before.day());
        }
        List<Visit> here = before.visits().stream()
                .filter(visit -> visit.phase().inTheHouse())
                .toList();
        first(entry, Event.DayClosed.class)
                .ifPresentOrElse(closed -> closed(opened, closed, here), () -> wentOn(opened, before, here));
        opened.mayBeRated().keySet().forEach(this::mayBeRated);
    }

    private void closed(Event.DayOpened opened, Event.DayClosed closed, List<Visit> here) {
        List<TicketId> unserved = here.stream().map(Visit::id).toList();
        if (!closed.unserved().equals(unserved)
                || !opened.inTheHouse().isEmpty()
                || !opened.counters().isEmpty()) {
            findings.add(
                    Invariant.REPLAY_EQUALS,
                    "the day closes on " + closed.unserved() + ", in the house are " + unserved);
        }
    }

    private void wentOn(Event.DayOpened opened, BranchState before, List<Visit> here) {
        if (!opened.inTheHouse().equals(here)) {
            findings.add(
                    Invariant.REPLAY_EQUALS,
                    "the day opens with " + opened.inTheHouse() + ", in the house are " + here);
        }
        List<CounterNow> open = before.counters().stream()
                .filter(counter -> counter.state() != CounterState.CLOSED)
                .toList();
        for (CounterNow counter : open) {
            boolean kept = opened.counters().stream()
                    .anyMatch(next -> next.id().equals(counter.id())
                            && next.state() == counter.state()
                            && next.ticket().equals(counter.ticket())
                            && next.staff().equals(counter.staff()));
            if (!kept) {
                findings.add(Invariant.REPLAY_EQUALS, counter.id() + " is not carried over as it was");
            }
        }
    }

    private void mayBeRated(TicketId ticket) {
        boolean may = floor.person(ticket)
                .map(person -> person.served && !person.rated)
                .orElseGet(() -> floor.ratingOpen(ticket));
        if (!may) {
            findings.add(Invariant.ONE_SURVEY, ticket + " is offered for rating again");
        }
    }

    private static <E extends Event> Optional<E> first(Entry entry, Class<E> kind) {
        return entry.events().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
