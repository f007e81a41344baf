package dawr.queue;

import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Refusal.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Going while calling stands still, and coming back to one's place. */
final class ReturnRules {
    private ReturnRules() {}

    static Decision leave(BranchState state, TicketId ticket, long now) {
        return switch (VisitRules.leave(state, ticket)) {
            case Accepted left -> keeping(state, state.visit(ticket).orElseThrow(), left, now);
            case Refused no -> no;
            case Decision.NobodyWaits nobody -> nobody;
        };
    }

    private static Decision keeping(BranchState state, Visit visit, Accepted left, long now) {
        if (state.standstillTouching(visit.latest().service()).isEmpty()) {
            return Refused.because(Why.NOTHING_STANDS_STILL, "keepMyPlace", visit.number());
        }
        List<Event> events = new ArrayList<>(left.events());
        events.add(new Event.PlaceKept(place(state, visit, now)));
        return new Accepted(events);
    }

    private static KeptPlace place(BranchState state, Visit visit, long now) {
        Step step = visit.latest();
        long stopped = stopped(state, step, now).orElse(now);
        return new KeptPlace(
                visit.id(),
                visit.number(),
                stillToDo(visit),
                visit.language(),
                visit.priority(),
                visit.special(),
                Optional.of(stillCounts(visit)),
                step.seniority(),
                Math.max(0, stopped - step.seniority()),
                state.day());
    }

    private static OptionalLong stopped(BranchState state, Step step, long now) {
        return state.stillness.firstTouching(state.setup(), step.service(), step.queuedAt(), now);
    }

    private static List<ServiceId> stillToDo(Visit visit) {
        Stream<ServiceId> planned = visit.steps().stream()
                .filter(step -> step.state() == StepState.PLANNED)
                .map(Step::service);
        return Stream.concat(Stream.of(visit.latest().service()), planned)
                .distinct()
                .toList();
    }

    /** Who they are, the counters that may call them, and the errands that are left. */
    private static CameBy stillCounts(Visit visit) {
        CameBy came = visit.came().orElse(CameBy.WALKING_IN);
        long settled = visit.steps().stream()
                .filter(step -> step.outcome().equals(Optional.of(Outcome.SERVED)))
                .count();
        return new CameBy(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                came.person(),
                Optional.empty(),
                came.batch().map(batch -> batch.after((int) settled)),
                Optional.empty(),
                came.pool(),
                Optional.empty());
    }

    static Decision comeBack(BranchState state, Command.ComeBack wish, long now) {
        return state.keptPlace(wish.earlier())
                .map(place -> IssueRules.issue(
                        state,
                        place.asTicket(wish.channel(), wish.promise(), wish.tokenKey()),
                        place.seniorityIn(state, now),
                        now))
                .orElseGet(() -> Refused.because(
                        Why.NO_PLACE_KEPT,
                        "token",
                        state.visit(wish.earlier()).map(Visit::number).orElse("")));
    }

    /**
     * The places that are still kept when the day turns: of whoever went today; of whoever went earlier and could not come, because the office
     * was closed all day or stood still to its end; and, where it closes, of whoever was in the house to the end and could not be called for a time.
     */
    static List<KeptPlace> stillKept(BranchState state, long now) {
        List<KeptPlace> kept = new ArrayList<>(state.door.placesKept().stream()
                .filter(place -> place.leftOn().equals(state.day()) || couldNotCome(state, place))
                .toList());
        if (!state.setup().hours().neverCloses()) {
            state.visits().stream()
                    .filter(visit -> visit.phase().inTheHouse() && visit.phase() != VisitPhase.SERVING)
                    .filter(visit -> stopped(state, visit.latest(), now).isPresent())
                    .forEach(visit -> kept.add(place(state, visit, now)));
        }
        return kept;
    }

    private static boolean couldNotCome(BranchState state, KeptPlace place) {
        return !state.opensToday()
                || state.standstillOf(place.services().getFirst()).isPresent();
    }

    /** Is it their own matter for which they come back? Then they come back to their place. */
    static Optional<KeptPlace> claimed(BranchState state, Command.IssueTicket wish) {
        return wish.came()
                .after()
                .flatMap(state::keptPlace)
                .filter(place -> place.services().equals(wish.services()));
    }
}
