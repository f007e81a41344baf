package dawr.queue;

import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Event.StepEnded;
import dawr.queue.Event.StepQueued;
import dawr.queue.Refusal.Why;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a visitor may ask, and what falls due for them. */
final class VisitRules {
    /** How far behind the last one passed somebody stands who gives up places, where there is so much room: another may want to stand between. */
    private static final long ROOM_BEHIND_MILLIS = 1_000;

    private VisitRules() {}

    static Decision leave(BranchState state, TicketId ticket) {
        return known(state, ticket, visit -> switch (visit.phase()) {
            case WAITING, SEATED, CALLED, PARKED, POSTPONED -> {
                Step step = visit.current().orElseThrow();
                Optional<CounterId> from = visit.phase().atCounter() ? step.counter() : Optional.empty();
                yield Accepted.of(
                        new StepEnded(visit.ref(step), from, Outcome.LEFT, Optional.empty(), List.of()),
                        new Event.VisitEnded(ticket));
            }
            case HELD -> Accepted.of(new Event.VisitEnded(ticket));
            case SERVING -> Refused.because(Why.TICKET_AT_COUNTER, "ticket", visit.number());
            case ENDED -> Refused.because(Why.TICKET_ENDED, "ticket", visit.number());
        });
    }

    static Decision reactivate(BranchState state, TicketId ticket, long now) {
        return known(
                state,
                ticket,
                visit -> visit.phase() == VisitPhase.HELD
                        ? backInLine(state, visit, now)
                                .map(queued -> back(state, visit, queued, now))
                                .orElseGet(() -> Refused.because(Why.STEPS_EXHAUSTED, "ticketId", visit.number()))
                        : Refused.because(Why.TICKET_NOT_HELD, "ticketId", visit.number()));
    }

    /** Whoever is back sooner than they may be called again stands aside until then. */
    private static Decision back(BranchState state, Visit visit, StepQueued queued, long now) {
        long again = visit.latest().lastCalledAt().orElse(now)
                + state.setup().rules().lineRules().reofferAfterMillis();
        return again > now ? Accepted.of(queued, new Event.TicketPostponed(queued.of(), again)) : Accepted.of(queued);
    }

    static boolean mayReturn(Visit visit) {
        return visit.steps().size() < Limits.STEPS_PER_VISIT_MAX;
    }

    /** A new step for the one that was missed, at its own place or, where the branch says so, the last; none if the visit has had its steps. */
    static Optional<StepQueued> backInLine(BranchState state, Visit visit, long now) {
        if (!mayReturn(visit)) {
            return Optional.empty();
        }
        Step missed = visit.latest();
        boolean last = state.setup().rules().lineRules().missedGoLast().orElse(false)
                && !BreakRules.excuses(state, missed.lastCalledAt().orElse(now));
        long seniority = last ? Math.max(now, missed.seniority()) : missed.seniority();
        StepRef again =
                new StepRef(visit.id(), visit.number(), visit.steps().size() + 1, missed.service(), visit.language());
        return Optional.of(new StepQueued(again, Optional.empty(), seniority, seniority));
    }

    static Decision postpone(BranchState state, Command.PostponePlaces wish, long now) {
        return waiting(state, wish.ticket(), visit -> {
            Place own = visit.place().orElseThrow();
            Line line = state.people.lines.line(own).orElseThrow();
            int rank = line.before(own);
            int places = Math.min(wish.places(), line.size() - rank - 1);
            return places < 1
                    ? Refused.because(Why.NOBODY_BEHIND, "places", visit.number())
                    : Accepted.of(giveUp(visit, line, rank, places, now));
        });
    }

    /** Names the places that are really given up: who stands on the same millisecond as the last one passed goes first too. */
    private static Event giveUp(Visit visit, Line line, int rank, int places, long now) {
        long last = line.at(rank + places).orElseThrow().place();
        long next = line.at(rank + places + 1).map(Place::place).orElse(now);
        long seniority = last + Math.clamp((next - last) / 2, 0, ROOM_BEHIND_MILLIS);
        int passed = line.beforeInstant(seniority + 1) - rank - 1;
        return new Event.PlaceGivenUp(visit.ref(visit.current().orElseThrow()), passed, seniority);
    }

    static Decision postpone(BranchState state, Command.PostponeUntil wish, long now) {
        long latest = now + state.setup().limits().parkMaxMillis();
        boolean inRange = wish.until() > now && wish.until() <= latest;
        return waiting(
                state,
                wish.ticket(),
                visit -> inRange
                        ? Accepted.of(new Event.TicketPostponed(
                                visit.ref(visit.current().orElseThrow()), wish.until()))
                        : Refused.because(Why.TIME_OUT_OF_RANGE, "until"));
    }

    static Decision survey(BranchState state, TicketId ticket, long now) {
        if (state.mayBeRated.containsKey(ticket)) {
            boolean late = now > state.mayBeRated.get(ticket) + Limits.SURVEY_OPEN_MILLIS;
            return late ? Refused.because(Why.SURVEY_CLOSED) : Accepted.of(new Event.SurveyGiven(ticket));
        }
        if (state.ratedLate.contains(ticket)) {
            return Refused.because(Why.SURVEY_GIVEN);
        }
        return known(state, ticket, visit -> {
            if (visit.rated()) {
                return Refused.because(Why.SURVEY_GIVEN);
            }
            boolean over = visit.phase() == VisitPhase.ENDED && visit.wasServed();
            return over ? Accepted.of(new Event.SurveyGiven(ticket)) : Refused.because(Why.NOT_SERVED);
        });
    }

    /** A park, postponement, hold or seat that is over; says no if it has been dealt with meanwhile. */
    static Decision endPause(BranchState state, Command.EndPause end, long now) {
        return known(state, end.ticket(), visit -> {
            boolean due = end.dueAt() <= now && visit.dueAt().equals(Optional.of(end.dueAt()));
            if (!due) {
                return Refused.because(Why.NOT_DUE);
            }
            return Accepted.of(afterPause(visit));
        });
    }

    private static Event afterPause(Visit visit) {
        return switch (visit.phase()) {
            case HELD -> new Event.VisitEnded(visit.id());
            case SEATED -> SeatRules.left(visit, Event.SeatLeft.Why.TOO_LONG);
            case PARKED, POSTPONED ->
                new Event.TicketReturned(visit.ref(visit.current().orElseThrow()));
            case WAITING, CALLED, SERVING, ENDED -> throw new IllegalStateException("nothing is due for " + visit.id());
        };
    }

    private static Decision waiting(BranchState state, TicketId ticket, Function<Visit, Decision> rule) {
        return known(state, ticket, visit -> switch (visit.phase()) {
            case WAITING -> rule.apply(visit);
            case ENDED -> Refused.because(Why.TICKET_ENDED, "ticket", visit.number());
            case SEATED, CALLED, SERVING, PARKED, POSTPONED, HELD ->
                Refused.because(Why.TICKET_NOT_WAITING, "ticket", visit.number());
        });
    }

    static Decision known(BranchState state, TicketId ticket, Function<Visit, Decision> rule) {
        return state.visit(ticket)
                .map(rule)
                .orElseGet(() -> Refused.because(Why.TICKET_UNKNOWN, "ticketId", ticket.value()));
    }
}
