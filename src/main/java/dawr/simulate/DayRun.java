package dawr.simulate;

import dawr.queue.Channel;
import dawr.queue.Command;
import dawr.queue.CounterId;
import dawr.queue.CounterNow;
import dawr.queue.Event;
import dawr.queue.Outcome;
import dawr.queue.PauseReason;
import dawr.queue.Promise;
import dawr.queue.ServiceId;
import dawr.queue.StepRef;
import dawr.queue.TicketId;
import dawr.queue.VisitPhase;
import dawr.queue.calendar.Stretch;
import dawr.simulate.OfficeDay.Policy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One office day under one policy, from the first clerk's coming to the last visit's end; every step of it is decided by the live office's rules. */
final class DayRun {
    private static final Command.Finish SERVED = new Command.Finish(Outcome.SERVED, Optional.empty(), List.of());
    private static final Command.Finish NO_SHOW = new Command.Finish(Outcome.NO_SHOW, Optional.empty(), List.of());
    private static final Promise NO_PROMISE = new Promise.NoCounterOpen();

    private final OfficeDay day;
    private final Agenda agenda = new Agenda();
    private final Hall hall;
    private final long noShowMillis;
    private final List<Clerk> clerks = new ArrayList<>();
    /** Who waits for somebody to call, the longest idle first. */
    private final LinkedHashSet<Clerk> idle = new LinkedHashSet<>();

    /** Who would take over a counter that the one before them has not left yet. */
    private final Map<CounterId, Deque<Clerk>> nextAt = new HashMap<>();

    private final Map<TicketId, Visitor> visitors = new HashMap<>();
    private final Map<TicketId, DayResult.Seat> seats = new HashMap<>();

    private final Optional<Long> seatLeadMillis;
    private final String language;
    private int turnedAway;

    private DayRun(OfficeDay day, Policy policy, List<Visitor> crowd) {
        this.day = day;
        hall = new Hall(policy.setup(), opening(day, crowd), this::hear);
        seatLeadMillis = policy.setup().rules().seating().map(seating -> seating.leadSeconds() * 1_000L);
        language = policy.setup().languages().getFirst();
        noShowMillis = Math.round(day.noShowSeconds() * 1_000);
        for (Desk desk : day.desks()) {
            Clerk clerk = new Clerk(desk);
            clerks.add(clerk);
            plan(clerk);
        }
        day.halts().forEach(this::plan);
        policy.setup()
                .timetable()
                .between(hall.now(), hall.state().dayEndsAtMillis())
                .breaks()
                .forEach(each -> agenda.at(each.stretch().to(), this::wakeAll));
        crowd.forEach(visitor -> agenda.at(visitor.arrivesAt(), () -> arrives(visitor)));
    }

    private static long opening(OfficeDay day, List<Visitor> crowd) {
        long clerks = day.desks().stream()
                .flatMap(desk -> desk.present().list().stream())
                .mapToLong(Stretch::from)
                .min()
                .orElse(Long.MAX_VALUE);
        return crowd.isEmpty() ? clerks : Math.min(clerks, crowd.getFirst().arrivesAt());
    }

    /** How the day went. */
    static DayResult of(OfficeDay day, Policy policy, List<Visitor> crowd) {
        DayRun run = new DayRun(day, policy, crowd);
        run.go();
        return new DayResult(
                run.hall.state(),
                run.clerks,
                run.seats,
                run.outUntil(),
                run.turnedAway,
                run.hall.now(),
                run.hall.commands());
    }

    private void go() {
        long ends = hall.state().dayEndsAtMillis();
        Optional<Agenda.Happening> next = agenda.next();
        while (next.isPresent() && next.get().at() < ends) {
            hall.moveTo(next.get().at());
            next.get().deed().run();
            hall.settle();
            next = agenda.next();
        }
    }

    private void plan(Clerk clerk) {
        List<Stretch> present = clerk.desk.present().list();
        agenda.at(present.getFirst().from(), () -> comes(clerk));
        for (int i = 1; i < present.size(); i++) {
            long from = present.get(i - 1).to();
            long pause = present.get(i).from() - from;
            agenda.at(from, () -> meansToPause(clerk, pause));
        }
        agenda.at(present.getLast().to(), () -> meansToGo(clerk));
    }

    private void plan(OfficeDay.Halt halt) {
        agenda.at(
                halt.stretch().from(),
                () -> hall.ask(new Command.BeginStandstill(halt.scope(), halt.reason(), Optional.empty())));
        agenda.at(halt.stretch().to(), () -> {
            hall.ask(new Command.EndStandstill(halt.scope()));
            wakeAll();
        });
    }

    private void arrives(Visitor visitor) {
        List<Event> events = hall.ask(new Command.IssueTicket(
                visitor.services(),
                visitor.language().orElse(language),
                visitor.priority(),
                Channel.KIOSK,
                NO_PROMISE,
                1,
                visitor.needs(),
                Optional.empty()));
        if (events.isEmpty()) {
            turnedAway++;
            return;
        }
        Event.TicketIssued issued = (Event.TicketIssued) events.getFirst();
        TicketId ticket = issued.ticket();
        visitors.put(ticket, visitor);
        visitor.backAt().ifPresent(back -> goesOut(ticket, back));
        if (visitor.patience() < Visitor.ENDLESS) {
            agenda.at(hall.now() + visitor.patience(), () -> losesPatience(ticket));
        }
        wake(issued.services().getFirst());
    }

    /** They give up their place until they are back, as far as the branch lets them. */
    private void goesOut(TicketId ticket, long back) {
        hall.ask(new Command.PostponeUntil(ticket, back));
        agenda.at(back, this::wakeAll);
    }

    private void losesPatience(TicketId ticket) {
        boolean waits = hall.state()
                .visit(ticket)
                .filter(visit -> visit.phase() == VisitPhase.WAITING)
                .isPresent();
        if (waits) {
            hall.must(new Command.Leave(ticket));
        }
    }

    private Map<TicketId, Long> outUntil() {
        Map<TicketId, Long> out = new HashMap<>();
        visitors.forEach((ticket, visitor) -> visitor.backAt().ifPresent(back -> out.put(ticket, back)));
        return out;
    }

    /** Somebody joined the line: the longest idle clerk who may serve them calls. */
    private void wake(ServiceId service) {
        for (Clerk clerk : idle) {
            if (clerk.serves(service) && calls(clerk, Optional.empty())) {
                return;
            }
        }
    }

    /** Somebody may be called again who could not be. */
    private void wakeAll() {
        List.copyOf(idle).forEach(clerk -> calls(clerk, Optional.empty()));
    }

    /** Whoever ended one step may wait for the next. */
    private void wakeFor(List<Event> events) {
        for (Event event : events) {
            if (event instanceof Event.StepQueued queued) {
                agenda.at(hall.now(), () -> wake(queued.of().service()));
            }
        }
    }

    private void comes(Clerk clerk) {
        if (clerk.isLeaving()) {
            closes(clerk);
            return;
        }
        Desk desk = clerk.desk;
        boolean paused = holds(clerk);
        if (!paused && at(clerk).staff().isPresent()) {
            nextAt.computeIfAbsent(desk.counter(), any -> new ArrayDeque<>()).add(clerk);
            return;
        }
        hall.must(
                paused
                        ? new Command.ResumeCounter(desk.counter(), desk.clerk())
                        : new Command.OpenCounter(desk.counter(), desk.clerk(), desk.skills(), List.of()));
        clerk.comes(hall.now());
        if (!clerk.isBusy()) {
            goesOn(clerk);
        }
    }

    private CounterNow at(Clerk clerk) {
        return hall.state().counter(clerk.desk.counter()).orElseThrow();
    }

    /** Is it this clerk's counter now, open or paused? */
    private boolean holds(Clerk clerk) {
        return at(clerk).staff().equals(Optional.of(clerk.desk.clerk().staff()));
    }

    private void looksForWork(Clerk clerk) {
        if (clerk.mayCall() && !calls(clerk, Optional.empty())) {
            rests(clerk);
        }
    }

    private void meansToPause(Clerk clerk, long millis) {
        boolean later = clerk.isBusy() || !clerk.isPresent();
        if (later && clerk.desk.keepsPauses()) {
            clerk.owesPause(millis);
        } else if (clerk.isPresent()) {
            pauses(clerk, millis);
        }
    }

    private void pauses(Clerk clerk, long millis) {
        idle.remove(clerk);
        clerk.goes(hall.now());
        hall.must(new Command.PauseCounter(
                clerk.desk.counter(), clerk.desk.clerk(), PauseReason.BREAK, Optional.empty()));
        agenda.at(hall.now() + millis, () -> comes(clerk));
    }

    /** The shift is over: home at once, after the person at the counter, or after the last who waits. */
    private void meansToGo(Clerk clerk) {
        clerk.meansToLeave();
        if (clerk.isPresent() && !clerk.isBusy()) {
            goesHome(clerk);
        }
    }

    private void goesHome(Clerk clerk) {
        idle.remove(clerk);
        clerk.goes(hall.now());
        closes(clerk);
    }

    /** A counter where somebody still is stays until they are gone. */
    private void closes(Clerk clerk) {
        if (!clerk.isBusy() && holds(clerk) && clerk.goesForGood()) {
            hall.must(new Command.CloseCounter(clerk.desk.counter(), clerk.desk.clerk()));
            Optional.ofNullable(nextAt.get(clerk.desk.counter()))
                    .map(Deque::poll)
                    .ifPresent(this::comes);
        }
    }

    /** Nobody is there to be called. */
    private void rests(Clerk clerk) {
        if (clerk.isLeaving()) {
            goesHome(clerk);
        } else {
            idle.add(clerk);
        }
    }

    private boolean calls(Clerk clerk, Optional<Command.Finish> finish) {
        List<Event> events = hall.ask(new Command.CallNext(clerk.desk.counter(), clerk.desk.clerk(), finish));
        if (events.isEmpty()) {
            return false;
        }
        StepRef called = ((Event.TicketCalled) events.getLast()).of();
        idle.remove(clerk);
        clerk.takes();
        wakeFor(events);
        Visitor visitor = Objects.requireNonNull(visitors.get(called.ticket()));
        if (visitor.comes()) {
            agenda.at(hall.now() + walk(called.ticket(), visitor), () -> starts(clerk, visitor, called.service()));
        } else {
            agenda.at(hall.now() + noShowMillis, () -> ends(clerk, NO_SHOW));
        }
        return true;
    }

    private void hear(Event event) {
        if (event instanceof Event.SeatGiven given) {
            seats.putIfAbsent(given.of().ticket(), new DayResult.Seat(given.counter(), hall.now()));
        } else if (event instanceof Event.SeatLeft left) {
            seats.remove(left.of().ticket());
        }
    }

    /** From the hall, or the few steps from the seat as soon as they have reached it. */
    private long walk(TicketId ticket, Visitor visitor) {
        DayResult.Seat seat = seats.get(ticket);
        if (seat == null) {
            return visitor.walk();
        }
        long stillOnTheWay = Math.max(0, seat.givenAt() + visitor.walk() - hall.now());
        return stillOnTheWay + Math.round(day.seatWalkSeconds() * 1_000);
    }

    private void starts(Clerk clerk, Visitor visitor, ServiceId service) {
        Optional<Long> likely =
                seatLeadMillis.flatMap(lead -> day.likelyMillis(service)).map(millis -> hall.now() + millis);
        hall.must(new Command.StartService(clerk.desk.counter(), clerk.desk.clerk(), likely));
        hall.state()
                .counter(clerk.desk.counter())
                .flatMap(CounterNow::likelyEnd)
                .ifPresent(end -> agenda.at(Math.max(hall.now(), end - seatLeadMillis.orElse(0L)), hall::settle));
        agenda.at(hall.now() + visitor.millisOf(service), () -> ends(clerk, SERVED));
    }

    private void ends(Clerk clerk, Command.Finish finish) {
        long gap = clerk.callGap();
        if (gap == 0 && !clerk.owesAny() && goesOnCalling(clerk) && calls(clerk, Optional.of(finish))) {
            return;
        }
        wakeFor(hall.must(new Command.FinishStep(clerk.desk.counter(), clerk.desk.clerk(), finish)));
        if (gap > 0) {
            agenda.at(hall.now() + gap, () -> frees(clerk));
        } else {
            frees(clerk);
        }
    }

    private static boolean goesOnCalling(Clerk clerk) {
        return clerk.isPresent() && (!clerk.isLeaving() || clerk.desk.staysForTheLast());
    }

    private void frees(Clerk clerk) {
        clerk.frees();
        goesOn(clerk);
    }

    /** Somebody who is free again: a pause that is owed comes first. */
    private void goesOn(Clerk clerk) {
        long pause = clerk.takesPause();
        if (pause > 0 && clerk.isPresent() && !clerk.isLeaving()) {
            pauses(clerk, pause);
        } else if (goesOnCalling(clerk)) {
            looksForWork(clerk);
        } else if (clerk.isPresent()) {
            goesHome(clerk);
        } else if (clerk.isLeaving()) {
            closes(clerk);
        }
    }
}
