package dawr.verify;

import static dawr.queue.VisitPhase.CALLED;
import static dawr.queue.VisitPhase.ENDED;
import static dawr.queue.VisitPhase.HELD;
import static dawr.queue.VisitPhase.PARKED;
import static dawr.queue.VisitPhase.POSTPONED;
import static dawr.queue.VisitPhase.SEATED;
import static dawr.queue.VisitPhase.SERVING;
import static dawr.queue.VisitPhase.WAITING;

import dawr.queue.CallReason;
import dawr.queue.CameBy;
import dawr.queue.CounterId;
import dawr.queue.CounterState;
import dawr.queue.Event;
import dawr.queue.Limits;
import dawr.queue.Needs;
import dawr.queue.Outcome;
import dawr.queue.PriorityClass;
import dawr.queue.StepRef;
import dawr.queue.TicketId;
import dawr.queue.VisitPhase;
import java.util.List;
import java.util.Optional;

/**
 * The checker's own picture of a hall, drawn from the events alone by somebody who has never read the rules: people, where they stand, and who
 * is at which counter. Every event is asked whether it may follow on what was.
 */
final class Hall {
    private final Floor floor;
    private final Numbers numbers;
    private final Findings findings;
    private final Calls calls;
    private final Bookings bookings;
    private final Doorway doorway;
    private long at;
    private long seq;

    Hall(Floor floor, Findings findings) {
        this.floor = floor;
        this.findings = findings;
        this.numbers = new Numbers(floor, findings);
        this.calls = new Calls(floor, findings);
        this.bookings = new Bookings(floor, findings);
        this.doorway = new Doorway(floor, findings);
    }

    /** Looks at one event of the entry {@code ofSeq}, decided at {@code atMillis}. */
    void see(Event event, long ofSeq, long atMillis) {
        seq = ofSeq;
        at = atMillis;
        see(event);
    }

    private void see(Event event) {
        switch (event) {
            case Event.DayOpened opened -> open(opened);
            case Event.PaperLapsed lapsed -> numbers.handedOver(lapsed.ticket(), lapsed.number(), lapsed.paper());
            case Event.VoucherGiven given -> doorway.gave(given.voucher(), seq, at);
            case Event.AppointmentBooked booked -> bookings.booked(booked.appointment(), at);
            case Event.AppointmentCancelled cancelled -> bookings.cancelled(cancelled.appointment());
            case Event.AppointmentKept kept -> bookings.kept(kept, at);
            case Event.DayClosed closed -> {
                // Who was not served is compared with the floor when the next day opens
            }
            case Event.SetupChanged changed -> floor.use(changed.setup());
            case Event.TicketIssued issued -> issued(issued);
            case Event.StepQueued queued -> queued(queued);
            case Event.TicketCalled called -> called(called);
            case Event.TicketRecalled recalled -> atCounter(recalled.of(), recalled.counter(), "recalled", CALLED);
            case Event.TicketNears nears -> nears(nears.of());
            case Event.ClaimSettled settled -> claimSettled(settled);
            case Event.ClaimGranted granted -> claimGranted(granted);
            case Event.StepMarked marked -> atCounter(marked.of(), marked.counter(), "marked", CALLED, SERVING);
            case Event.SecretRenewed renewed ->
                known(renewed.ticket()).ifPresent(person -> expect(!person.is(ENDED), person, "gets another secret"));
            case Event.PlaceKept kept -> doorway.kept(kept.place());
            case Event.CounterServes serves -> floor.counter(serves.counter()).services = serves.services();
            case Event.LinesStranded stranded -> {
                // Told for those who can do something about it
            }
            case Event.BreakBegan began -> {
                // That nobody is called in it is held against the calendar
            }
            case Event.BreakEnded ended -> {
                // The same
            }
            case Event.StandstillBegan began -> floor.stop(began.scope());
            case Event.StandstillEnded ended -> floor.goOn(ended.scope());
            case Event.ServiceStarted started -> started(started);
            case Event.SeatGiven given -> seatGiven(given);
            case Event.SeatLeft left -> seatLeft(left);
            case Event.TicketParked parked -> parked(parked);
            case Event.TicketReturned returned -> returned(returned.of());
            case Event.PlaceGivenUp given -> gaveUp(given);
            case Event.TicketPostponed postponed -> postponed(postponed);
            case Event.StepEnded ended -> stepEnded(ended);
            case Event.VisitHeld held -> held(held);
            case Event.VisitEnded ended -> visitEnded(ended.ticket());
            case Event.CounterOpened opened -> calls.opened(opened);
            case Event.CounterHandedOver handed -> calls.handedOver(handed);
            case Event.CounterPaused paused -> calls.paused(paused.counter());
            case Event.CounterResumed resumed -> calls.resumed(resumed.counter());
            case Event.CounterClosed closed -> calls.closed(closed.counter());
            case Event.SurveyGiven given -> rated(given.ticket());
            case Event.HistoryImported imported -> {
                // Nobody in it was ever here
            }
        }
    }

    /** Whom a counter might call from a line or a seat. */
    List<TicketId> eligibleAt(CounterId counter) {
        return calls.eligibleAt(floor.counter(counter));
    }

    private void open(Event.DayOpened opened) {
        boolean first = !floor.known();
        bookings.open(opened, at, first);
        doorway.open(opened, at, first);
        floor.open(opened);
    }

    private void nears(StepRef of) {
        known(of).ifPresent(person -> expect(person.is(WAITING), person, "is told to be near"));
    }

    private void started(Event.ServiceStarted started) {
        atCounter(started.of(), started.counter(), "started", CALLED).ifPresent(person -> floor.move(person, SERVING));
    }

    private void claimSettled(Event.ClaimSettled settled) {
        atCounter(settled.of(), settled.counter(), "asked for what the claim rests on", CALLED, SERVING)
                .filter(person -> !settled.holds())
                .ifPresent(person -> person.priority = PriorityClass.NONE);
    }

    private void claimGranted(Event.ClaimGranted granted) {
        known(granted.of()).ifPresent(person -> {
            expect(person.is(WAITING, PARKED, POSTPONED), person, "is granted a claim");
            boolean waits = person.is(WAITING);
            if (waits) {
                floor.leave(person);
            }
            person.priority = granted.claim();
            if (waits) {
                floor.move(person, WAITING);
            }
        });
    }

    private void issued(Event.TicketIssued issued) {
        numbers.given(issued);
        doorway.issued(issued, at);
        Person person = new Person(
                issued.ticket(),
                issued.number(),
                issued.priority(),
                issued.services().getFirst());
        person.needs = new Needs(
                issued.language(),
                issued.needs().orElse(List.of()),
                issued.came().flatMap(CameBy::pool));
        person.step = 1;
        person.steps = issued.services().size();
        person.holder = issued.came().flatMap(CameBy::person);
        person.place = issued.seniority();
        person.seniority = issued.seniority();
        person.tie = seq;
        if (issued.seniority() > at && !mayBeEarly(issued)) {
            findings.add(Invariant.TIME, person + " arrives later than its ticket is issued");
        }
        floor.add(person);
        floor.move(person, WAITING);
    }

    /** For an appointment, or coming back to where they stood, who were early for one before. */
    private boolean mayBeEarly(Event.TicketIssued issued) {
        Optional<Person> before = issued.came().flatMap(CameBy::after).flatMap(floor::person);
        return issued.came().flatMap(CameBy::appointment).isPresent()
                || before.filter(person -> person.seniority == issued.seniority())
                        .isPresent();
    }

    private void queued(Event.StepQueued queued) {
        known(queued.of().ticket()).ifPresent(person -> {
            boolean between = person.phase.isEmpty() && !person.missed;
            expect(between || person.is(HELD), person, "joins a line");
            boolean planned = queued.of().step() <= person.steps;
            expect(planned || queued.of().step() == person.steps + 1, person, "skips a step");
            person.steps = Math.max(person.steps, queued.of().step());
            expect(person.steps <= Limits.STEPS_PER_VISIT_MAX, person, "has more steps than a visit may have");
            person.step = queued.of().step();
            person.service = queued.of().service();
            person.sentTo = queued.counter();
            person.place = queued.place();
            person.seniority = queued.seniority();
            person.tie = seq;
            person.missed = false;
            floor.move(person, WAITING);
        });
    }

    private void called(Event.TicketCalled called) {
        known(called.of()).ifPresent(person -> {
            boolean byStaff = called.reason().order() == CallReason.Order.BY_STAFF;
            expect(person.is(WAITING, SEATED) || (byStaff && person.is(PARKED, POSTPONED)), person, "is called");
            Turn turn = new Turn(called.counter(), called.reason(), person.seatAt);
            calls.check(turn, person, at);
            person.seatAt = Optional.empty();
            floor.move(person, CALLED);
            calls.passed(turn, person);
            calls.take(called.counter(), person);
        });
    }

    private void seatGiven(Event.SeatGiven given) {
        known(given.of()).ifPresent(person -> {
            expect(person.is(WAITING, SEATED), person, "is given a seat");
            expect(
                    floor.hasFreeSeat(given.counter()),
                    person,
                    "is given a seat that is none, or taken, by " + given.counter());
            Turn turn = new Turn(given.counter(), given.reason(), person.seatAt);
            calls.checkSeat(turn, person, at);
            person.seatAt = Optional.of(given.counter());
            person.until = given.until();
            floor.move(person, SEATED);
            calls.passed(turn, person);
        });
    }

    private void seatLeft(Event.SeatLeft left) {
        known(left.of()).ifPresent(person -> {
            expect(person.seatAt.equals(Optional.of(left.counter())), person, "leaves a seat by " + left.counter());
            person.seatAt = Optional.empty();
            backInLine(person);
        });
    }

    private void parked(Event.TicketParked parked) {
        atCounter(parked.of(), parked.counter(), "set aside", CALLED, SERVING).ifPresent(person -> {
            calls.free(person);
            person.until = parked.until();
            floor.move(person, PARKED);
        });
    }

    private void returned(StepRef of) {
        known(of).ifPresent(person -> {
            expect(person.is(PARKED, POSTPONED), person, "returns to the line");
            expect(person.until <= at, person, "returns before its time");
            backInLine(person);
        });
    }

    private void backInLine(Person person) {
        if (person.sentTo
                .filter(to -> floor.counter(to).state != CounterState.CLOSED)
                .isEmpty()) {
            person.sentTo = Optional.empty();
        }
        floor.move(person, WAITING);
    }

    private void gaveUp(Event.PlaceGivenUp given) {
        known(given.of()).ifPresent(person -> {
            expect(person.is(WAITING), person, "gives up its place");
            if (given.seniority() < person.place) {
                findings.add(Invariant.NOBODY_PASSED, person + " gives up places and stands further in front");
            }
            floor.leave(person);
            person.place = given.seniority();
            person.seniority = given.seniority();
            person.tie = seq;
            floor.move(person, WAITING);
        });
    }

    private void postponed(Event.TicketPostponed postponed) {
        known(postponed.of()).ifPresent(person -> {
            expect(person.is(WAITING), person, "postpones");
            person.until = postponed.until();
            floor.move(person, POSTPONED);
        });
    }

    private void stepEnded(Event.StepEnded ended) {
        known(ended.of()).ifPresent(person -> {
            expect(
                    mayEnd(person, ended.outcome()),
                    person,
                    "ends a step as " + ended.outcome().slug());
            if (!person.at.equals(ended.counter())) {
                findings.add(
                        Invariant.ONE_COUNTER,
                        person + " ends a step at " + ended.counter() + " but is at " + person.at);
            }
            calls.free(person);
            boolean served = ended.outcome() == Outcome.SERVED || ended.outcome() == Outcome.NOT_COMPLETED;
            person.served |= served;
            person.outcome = Optional.of(ended.outcome());
            person.missed = ended.outcome() == Outcome.NO_SHOW;
            person.seatAt = Optional.empty();
            floor.leave(person);
        });
    }

    private static boolean mayEnd(Person person, Outcome outcome) {
        return switch (outcome) {
            case SERVED, NOT_COMPLETED, TRANSFERRED -> person.is(CALLED, SERVING);
            case NO_SHOW -> person.is(CALLED);
            case LEFT -> person.is(WAITING, SEATED, CALLED, PARKED, POSTPONED);
            case ENDED -> false;
        };
    }

    private void held(Event.VisitHeld held) {
        known(held.ticket()).ifPresent(person -> {
            expect(person.phase.isEmpty() && person.missed, person, "is held");
            person.until = held.until();
            floor.move(person, HELD);
        });
    }

    private void visitEnded(TicketId ticket) {
        known(ticket).ifPresent(person -> {
            expect(person.phase.isEmpty() || person.is(HELD), person, "ends the visit");
            floor.move(person, ENDED);
        });
    }

    private void rated(TicketId ticket) {
        Optional<Person> person = floor.person(ticket);
        boolean mayRate =
                person.map(one -> one.served && one.is(ENDED) && !one.rated).orElseGet(() -> floor.takeRating(ticket));
        person.ifPresent(one -> one.rated = true);
        if (!mayRate) {
            findings.add(Invariant.ONE_SURVEY, ticket + " was rated before, or not served, or too late");
        }
    }

    private Optional<Person> atCounter(StepRef of, CounterId counter, String what, VisitPhase... phases) {
        Optional<Person> person = known(of);
        person.ifPresent(one -> {
            expect(one.is(phases), one, "is " + what);
            if (!one.at.equals(Optional.of(counter))) {
                findings.add(Invariant.ONE_COUNTER, one + " is " + what + " at " + counter + " but is at " + one.at);
            }
        });
        return person;
    }

    private Optional<Person> known(StepRef of) {
        Optional<Person> person = known(of.ticket());
        person.ifPresent(one -> expect(
                one.step == of.step() && one.service.equals(of.service()), one, "is spoken of in step " + of.step()));
        return person;
    }

    private Optional<Person> known(TicketId ticket) {
        Optional<Person> person = floor.person(ticket);
        if (person.isEmpty()) {
            findings.add(Invariant.STATE_ORDER, ticket + " is not in the house");
        }
        return person;
    }

    private void expect(boolean mayBe, Person person, String what) {
        if (!mayBe) {
            findings.add(Invariant.STATE_ORDER, person + " " + what);
        }
    }
}
