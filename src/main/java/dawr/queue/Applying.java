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
            case Event.SetupChanged changed -> {
                state.use(changed.setup());
                state.desks.changeTo(changed.setup());
            }
            case TicketIssued issued -> issue(state, issued, at, seq);
            case Event.PaperLapsed lapsed -> PaperRules.used(state, lapsed.paper(), lapsed.number());
            case Event.VoucherGiven given -> {
                // It counts where it is taken
            }
            case Event.AppointmentBooked booked -> state.appointments.book(booked.appointment());
            case Event.AppointmentCancelled cancelled -> state.appointments.cancel(cancelled.appointment());
            case Event.AppointmentKept kept -> state.appointments.keep(kept.appointment(), kept.ticket());
            case StepQueued queued -> queue(state, queued, at, seq);
            case TicketCalled called -> Turns.call(state, called, at, seq);
            case Event.TicketRecalled recalled -> Turns.recall(state, recalled, at, seq);
            case Event.TicketNears nears -> state.people.toldNear.add(nears.of().ticket());
            case Event.ClaimSettled settled -> {
                state.people.course.settled(settled.holds());
                state.people.change(settled.of().ticket(), visit -> settled.holds() ? visit : visit.withoutClaim());
            }
            case Event.ClaimGranted granted -> grant(state, granted);
            case Event.StepMarked marked -> {
                // Noted for those who plan; nobody is called for it
            }
            case Event.SecretRenewed renewed ->
                state.people.change(renewed.ticket(), visit -> visit.withSecret(renewed.turn()));
            case Event.StandstillBegan began -> state.stillness.began(began, at);
            case Event.StandstillEnded ended -> state.stillness.ended(ended.scope(), at);
            case Event.CounterServes serves ->
                state.desks.change(serves.counter(), now -> now.serving(serves.services()));
            case Event.LinesStranded stranded -> {
                // Nobody has moved
            }
            case Event.BreakBegan began -> state.breaks.began(began);
            case Event.BreakEnded ended -> state.breaks.ended(ended.id());
            case Event.PlaceKept kept -> state.door.keeps(kept.place());
            case Event.ServiceStarted started -> start(state, started, at);
            case Event.SeatGiven given -> Turns.giveSeat(state, given);
            case Event.SeatLeft left -> Turns.leaveSeat(state, left);
            case Event.TicketParked parked -> {
                step(state, parked.of(), step -> step.setAside(StepState.PARKED, parked.until()));
                free(state, Optional.of(parked.counter()), false);
            }
            case Event.TicketReturned returned -> step(state, returned.of(), step -> comeBack(state, step));
            case PlaceGivenUp given -> step(state, given.of(), step -> step.behind(given.seniority(), seq));
            case Event.TicketPostponed postponed ->
                step(state, postponed.of(), step -> step.setAside(StepState.POSTPONED, postponed.until()));
            case StepEnded ended -> endStep(state, ended, at);
            case Event.VisitHeld held -> state.people.change(held.ticket(), visit -> visit.held(held.until()));
            case Event.VisitEnded ended -> state.people.change(ended.ticket(), visit -> visit.ended(at));
            case Event.CounterOpened opened ->
                state.desks.change(
                        opened.counter(), now -> now.opened(opened.staff(), opened.services(), opened.languages()));
            case Event.CounterHandedOver handed -> state.desks.change(handed.counter(), now -> now.heldBy(handed.to()));
            case Event.CounterPaused paused ->
                state.desks.change(paused.counter(), now -> now.paused(paused.reason(), paused.until()));
            case Event.CounterResumed resumed -> state.desks.change(resumed.counter(), CounterNow::resumed);
            case CounterClosed closed -> closeCounter(state, closed.counter());
            case SurveyGiven given -> rate(state, given.ticket());
            case Event.HistoryImported imported -> {
                // It was long ago
            }
        }
    }

    private static void openDay(BranchState state, DayOpened opened) {
        state.begin(opened.day(), opened.setup());
        state.desks.setUp(opened.setup());
        opened.counters().forEach(state.desks::put);
        state.stillness.goesOnFromYesterday(
                opened.standstills().orElse(List.of()),
                opened.outstanding().flatMap(Outstanding::stood).orElse(List.of()));
        opened.timesPassed().ifPresent(some -> some.forEach(state.people.course::keepPassed));
        opened.inTheHouse().forEach(visit -> {
            state.people.numbersStillInUse.add(visit.number());
            state.people.put(visit);
            state.door.holds(visit);
        });
        state.mayBeRated.putAll(opened.mayBeRated());
        opened.outstanding().ifPresent(owed -> {
            owed.appointments().ifPresent(some -> some.forEach(state.appointments::book));
            owed.vouchersTaken().ifPresent(state.door::taken);
            owed.placesKept().ifPresent(some -> some.forEach(state.door::keeps));
            owed.papers().ifPresent(state.lastOfSeries::putAll);
        });
    }

    private static void issue(BranchState state, TicketIssued issued, long at, long seq) {
        List<Step> steps = new ArrayList<>();
        for (ServiceId service : issued.services()) {
            steps.add(Step.planned(steps.size() + 1, service));
        }
        steps.set(0, steps.getFirst().queued(Optional.empty(), at, issued.seniority(), issued.seniority(), seq));
        useNumber(state, issued);
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
                issued.came(),
                Optional.empty());
        state.people.put(visit);
        if (issued.priority().claimsPriority()) {
            state.people.course.claimed();
        }
        state.door.lets(visit, at, state.setup().rules().arrivalRules());
    }

    private static void grant(BranchState state, Event.ClaimGranted granted) {
        state.people.change(granted.of().ticket(), visit -> {
            if (!visit.priority().claimsPriority()) {
                state.people.course.claimed();
            }
            return visit.withClaim(granted.claim());
        });
    }

    private static void useNumber(BranchState state, TicketIssued issued) {
        String number = issued.number();
        issued.came()
                .flatMap(CameBy::paper)
                .ifPresentOrElse(
                        paper -> PaperRules.used(state, paper, number),
                        () -> state.lastOfSeries.put(Series.letters(number), Series.numeral(number)));
    }

    private static void queue(BranchState state, StepQueued queued, long at, long seq) {
        StepRef of = queued.of();
        UnaryOperator<Step> join = step -> step.queued(queued.counter(), at, queued.seniority(), queued.place(), seq);
        state.people.change(
                of.ticket(),
                visit -> of.step() <= visit.steps().size()
                        ? visit.with(of.step(), join)
                        : visit.withFurther(join.apply(Step.planned(of.step(), of.service()))));
    }

    private static void start(BranchState state, Event.ServiceStarted started, long at) {
        step(state, started.of(), step -> step.started(at));
        if (started.likelyEnd().isPresent()) {
            state.desks.change(started.counter(), now -> now.likelyUntil(started.likelyEnd()));
        }
    }

    /** Whoever was sent to a counter that has closed meanwhile may be called by any other. */
    static Step comeBack(BranchState state, Step step) {
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
        for (List<Place> places : state.people.lines.firstOnlyAt(counter, Integer.MAX_VALUE)) {
            for (Place place : places) {
                state.people.change(
                        place.ticket(), visit -> visit.with(visit.latest().ordinal(), Step::undirected));
            }
        }
        state.desks.change(counter, now -> CounterNow.closed(counter, now.served()));
    }

    private static void rate(BranchState state, TicketId ticket) {
        if (state.visit(ticket).isPresent()) {
            state.people.change(ticket, Visit::withRating);
        } else {
            state.mayBeRated.remove(ticket);
            state.ratedLate.add(ticket);
        }
    }

    private static void free(BranchState state, Optional<CounterId> counter, boolean afterService) {
        counter.ifPresent(at -> state.desks.change(at, now -> now.freed(afterService)));
    }

    static void step(BranchState state, StepRef of, UnaryOperator<Step> change) {
        state.people.change(of.ticket(), visit -> visit.with(of.step(), change));
    }
}
