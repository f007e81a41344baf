package dawr.queue;

import dawr.queue.Event.CounterClosed;
import dawr.queue.Event.DayClosed;
import dawr.queue.Event.DayOpened;
import dawr.queue.Event.PlaceGivenUp;
import dawr.queue.Event.StepEnded;
import dawr.queue.Event.StepQueued;
import dawr.queue.Event.SurveyGiven;
import dawr.queue.Event.TicketCalled;
import dawr.queue.Event.TicketIssued;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes events true, one kind at a time. */
final class Applying {
    private Applying() {}

    static void apply(BranchState state, Event event, long at, long seq) {
        switch (event) {
            case DayOpened opened -> openDay(state, opened);
            case DayClosed closed -> {
                // The day that opens in the same entry has cleared the floor
            }
            case Event.SetupChanged changed -> changeSetup(state, changed.setup());
            case TicketIssued issued -> issue(state, issued, at, seq);
            case Event.VoucherGiven given -> {
                // It counts where it is taken
            }
            case Event.AppointmentBooked booked -> state.appointments.book(booked.appointment());
            case Event.AppointmentCancelled cancelled -> state.appointments.cancel(cancelled.appointment());
            case Event.AppointmentKept kept -> state.appointments.keep(kept.appointment(), kept.ticket());
            case StepQueued queued -> queue(state, queued, at, seq);
            case TicketCalled called -> call(state, called, at, seq);
            case Event.TicketRecalled recalled -> recall(state, recalled, at, seq);
            case Event.TicketNears nears -> state.toldNear.add(nears.of().ticket());
            case Event.ClaimSettled settled -> {
                state.course.settled(settled.holds());
                visit(state, settled.of().ticket(), visit -> settled.holds() ? visit : visit.withoutClaim());
            }
            case Event.StandstillBegan began -> state.stillness.began(began, at);
            case Event.StandstillEnded ended -> state.stillness.ended(ended.scope(), at);
            case Event.CounterServes serves -> counter(state, serves.counter(), now -> now.serving(serves.services()));
            case Event.LinesStranded stranded -> {
                // Nobody has moved
            }
            case Event.BreakBegan began -> state.breaks.began(began);
            case Event.BreakEnded ended -> state.breaks.ended(ended.id());
            case Event.PlaceKept kept -> state.door.keeps(kept.place());
            case Event.ServiceStarted started -> start(state, started, at);
            case Event.SeatGiven given -> giveSeat(state, given);
            case Event.SeatLeft left -> leaveSeat(state, left);
            case Event.TicketParked parked -> {
                step(state, parked.of(), step -> step.setAside(StepState.PARKED, parked.until()));
                free(state, Optional.of(parked.counter()), false);
            }
            case Event.TicketReturned returned -> step(state, returned.of(), step -> comeBack(state, step));
            case PlaceGivenUp given -> step(state, given.of(), step -> step.behind(given.seniority(), seq));
            case Event.TicketPostponed postponed ->
                step(state, postponed.of(), step -> step.setAside(StepState.POSTPONED, postponed.until()));
            case StepEnded ended -> endStep(state, ended, at);
            case Event.VisitHeld held -> visit(state, held.ticket(), visit -> visit.held(held.until()));
            case Event.VisitEnded ended -> visit(state, ended.ticket(), visit -> visit.ended(at));
            case Event.CounterOpened opened ->
                counter(
                        state,
                        opened.counter(),
                        now -> now.opened(opened.staff(), opened.services(), opened.languages()));
            case Event.CounterPaused paused ->
                counter(state, paused.counter(), now -> now.paused(paused.reason(), paused.until()));
            case Event.CounterResumed resumed -> counter(state, resumed.counter(), CounterNow::resumed);
            case CounterClosed closed -> closeCounter(state, closed.counter());
            case SurveyGiven given -> rate(state, given.ticket());
            case Event.HistoryImported imported -> {
                // It was long ago
            }
        }
    }

    private static void openDay(BranchState state, DayOpened opened) {
        state.begin(opened.day(), opened.setup());
        opened.setup().counters().forEach(counter -> state.put(CounterNow.closed(counter.id(), 0)));
        opened.counters().forEach(state::put);
        state.stillness.goesOnFromYesterday(
                opened.standstills().orElse(List.of()),
                opened.outstanding().flatMap(Outstanding::stood).orElse(List.of()));
        opened.timesPassed().ifPresent(some -> some.forEach(state.course::keepPassed));
        opened.inTheHouse().forEach(visit -> {
            state.numbersStillInUse.add(visit.number());
            state.put(visit);
            state.door.holds(visit);
        });
        state.mayBeRated.putAll(opened.mayBeRated());
        opened.outstanding().ifPresent(owed -> {
            owed.appointments().ifPresent(some -> some.forEach(state.appointments::book));
            owed.vouchersTaken().ifPresent(state.door::taken);
            owed.placesKept().ifPresent(some -> some.forEach(state.door::keeps));
        });
    }

    private static void changeSetup(BranchState state, BranchSetup setup) {
        state.use(setup);
        List<CounterNow> before = new ArrayList<>(state.counters.values());
        state.counters.clear();
        setup.counters().forEach(counter -> state.put(CounterNow.closed(counter.id(), 0)));
        for (CounterNow counter : before) {
            if (state.counters.containsKey(counter.id())) {
                state.put(counter.serving(counter.services().stream()
                        .filter(state.services()::containsKey)
                        .toList()));
            }
        }
    }

    private static void issue(BranchState state, TicketIssued issued, long at, long seq) {
        List<Step> steps = new ArrayList<>();
        for (ServiceId service : issued.services()) {
            steps.add(Step.planned(steps.size() + 1, service));
        }
        steps.set(0, steps.getFirst().queued(Optional.empty(), at, issued.seniority(), issued.seniority(), seq));
        String letter = state.service(issued.services().getFirst()).letter();
        state.lastOfSeries.put(letter, Series.numeral(issued.number()));
        Visit visit = new Visit(
                issued.ticket(),
                issued.number(),
                issued.language(),
                issued.priority(),
                issued.channel(),
                issued.seniority(),
                issued.promise(),
                issued.tokenKey(),
                steps,
                Optional.empty(),
                Optional.empty(),
                false,
                issued.needs(),
                issued.bundle(),
                issued.came());
        state.put(visit);
        if (issued.priority().claimsPriority()) {
            state.course.claimed();
        }
        state.door.lets(visit, at, state.setup().rules().arrivalRules());
    }

    private static void queue(BranchState state, StepQueued queued, long at, long seq) {
        StepRef of = queued.of();
        UnaryOperator<Step> join = step -> step.queued(queued.counter(), at, queued.seniority(), queued.place(), seq);
        visit(
                state,
                of.ticket(),
                visit -> of.step() <= visit.steps().size()
                        ? visit.with(of.step(), join)
                        : visit.withFurther(join.apply(Step.planned(of.step(), of.service()))));
    }

    private static void call(BranchState state, TicketCalled called, long at, long seq) {
        Turn turn = turn(state, called.of(), called.counter(), called.reason());
        step(state, called.of(), step -> step.called(called.counter(), called.calls(), at));
        counter(state, called.counter(), now -> now.taking(called.of().ticket()));
        passing(state, turn);
        CallReason whole = state.seats
                .over(called.of().ticket())
                .map(seat -> seat.and(called.reason()))
                .orElse(called.reason());
        state.seats.forget(called.of().ticket());
        record(state, called.of(), called.counter(), called.calls(), whole, at, seq);
    }

    private static void start(BranchState state, Event.ServiceStarted started, long at) {
        step(state, started.of(), step -> step.started(at));
        if (started.likelyEnd().isPresent()) {
            counter(state, started.counter(), now -> now.likelyUntil(started.likelyEnd()));
        }
    }

    private static void giveSeat(BranchState state, Event.SeatGiven given) {
        Turn turn = turn(state, given.of(), given.counter(), given.reason());
        step(state, given.of(), step -> step.seated(given.counter(), given.until()));
        passing(state, turn);
        state.seats.given(given.of().ticket(), given.counter(), given.reason());
    }

    private static void leaveSeat(BranchState state, Event.SeatLeft left) {
        step(state, left.of(), step -> comeBack(state, step));
        state.seats.over(left.of().ticket());
        if (left.why() != Event.SeatLeft.Why.DESK_CHANGED) {
            state.seats.missed(left.of().ticket());
        }
    }

    /** Somebody is called, or given a seat, by a counter; {@code seatAt} is the desk by which they sit already. */
    private record Turn(StepRef of, CounterId counter, CallReason reason, Optional<CounterId> seatAt) {}

    private static Turn turn(BranchState state, StepRef of, CounterId counter, CallReason reason) {
        Optional<CounterId> seatAt = state.seats.isEmpty()
                ? Optional.empty()
                : state.visit(of.ticket()).flatMap(Visit::seat).map(Seats.Seat::desk);
        return new Turn(of, counter, reason, seatAt);
    }

    /** What the policy decides counts for those it passes over; what a member of staff decides is counted apart. */
    private static void passing(BranchState state, Turn turn) {
        if (turn.reason().order() == CallReason.Order.BY_STAFF) {
            return;
        }
        Visit visit = state.visit(turn.of().ticket()).orElseThrow();
        CounterNow counter = state.counter(turn.counter()).orElseThrow();
        boolean counts = state.calling().terms().overtakesMax().isPresent();
        long place = visit.steps().get(turn.of().step() - 1).place();
        if (turn.seatAt().isEmpty()) {
            state.course.policyCalled(visit.priority());
            if (counts) {
                state.linesFor(counter).forEach(line -> line.passedBy(place));
            }
        } else if (counts) {
            Seated.unsettled(state, counter, turn.seatAt().get()).forEach(line -> line.passedBy(place));
        }
    }

    private static void recall(BranchState state, Event.TicketRecalled recalled, long at, long seq) {
        step(state, recalled.of(), step -> step.called(recalled.counter(), recalled.calls(), at));
        record(
                state,
                recalled.of(),
                recalled.counter(),
                recalled.calls(),
                reasonOfLastCall(state, recalled.of()),
                at,
                seq);
    }

    /** A recall repeats a call and what decided it; the call is among the newest, one counter having one person. */
    private static CallReason reasonOfLastCall(BranchState state, StepRef of) {
        for (CallMade call : state.calls.reversed()) {
            if (call.of().equals(of)) {
                return call.reason();
            }
        }
        return CallReason.plain(CallReason.Order.BY_STAFF, 0, 0);
    }

    private static void record(
            BranchState state, StepRef of, CounterId counter, int calls, CallReason reason, long at, long seq) {
        Visit visit = state.visit(of.ticket()).orElseThrow();
        long seniority = visit.steps().get(of.step() - 1).seniority();
        state.calls.add(new CallMade(
                seq,
                at,
                of,
                counter,
                calls,
                seniority,
                visit.issuedAt(),
                visit.priority().claimsPriority(),
                reason));
    }

    /** Whoever was sent to a counter that has closed meanwhile may be called by any other. */
    private static Step comeBack(BranchState state, Step step) {
        boolean stillThere = step.directedTo()
                .flatMap(state::counter)
                .filter(counter -> counter.state() != CounterState.CLOSED)
                .isPresent();
        return stillThere ? step.back() : step.back().undirected();
    }

    private static void endStep(BranchState state, StepEnded ended, long at) {
        step(state, ended.of(), step -> step.ended(ended.outcome(), ended.reason(), at));
        free(state, ended.counter(), ended.outcome() == Outcome.SERVED);
    }

    private static void closeCounter(BranchState state, CounterId counter) {
        for (List<Place> places : state.lines.firstOnlyAt(counter, Integer.MAX_VALUE)) {
            for (Place place : places) {
                visit(state, place.ticket(), visit -> visit.with(visit.latest().ordinal(), Step::undirected));
            }
        }
        counter(state, counter, now -> CounterNow.closed(counter, now.served()));
    }

    private static void rate(BranchState state, TicketId ticket) {
        if (state.visits.containsKey(ticket)) {
            visit(state, ticket, Visit::withRating);
        } else {
            state.mayBeRated.remove(ticket);
            state.ratedLate.add(ticket);
        }
    }

    private static void free(BranchState state, Optional<CounterId> counter, boolean afterService) {
        counter.ifPresent(at -> counter(state, at, now -> now.freed(afterService)));
    }

    private static void step(BranchState state, StepRef of, UnaryOperator<Step> change) {
        visit(state, of.ticket(), visit -> visit.with(of.step(), change));
    }

    private static void visit(BranchState state, TicketId ticket, UnaryOperator<Visit> change) {
        Visit visit = state.visits.get(ticket);
        if (visit == null) {
            throw new IllegalStateException("no visit " + ticket);
        }
        state.put(change.apply(visit));
    }

    private static void counter(BranchState state, CounterId counter, UnaryOperator<CounterNow> change) {
        CounterNow now = state.counters.get(counter);
        if (now == null) {
            throw new IllegalStateException("no counter " + counter);
        }
        state.put(change.apply(now));
    }
}
