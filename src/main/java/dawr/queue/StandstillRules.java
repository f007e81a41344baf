package dawr.queue;

import dawr.queue.Decision.Accepted;
import dawr.queue.Decision.Refused;
import dawr.queue.Refusal.Why;
import java.util.Optional;

/** Stopping the office or a part of it, and letting it go on. Said again, a standstill gets another reason or another end. */
final class StandstillRules {
    private StandstillRules() {}

    static Decision begin(BranchState state, Command.BeginStandstill wish, long now) {
        if (wish.expectedEnd().filter(end -> end <= now).isPresent()) {
            return Refused.because(Why.TIME_OUT_OF_RANGE, "expectedEnd");
        }
        return unknown(state, wish.scope())
                .<Decision>map(field ->
                        Refused.because(Why.SCOPE_UNKNOWN, field, wish.scope().id()))
                .orElseGet(
                        () -> Accepted.of(new Event.StandstillBegan(wish.scope(), wish.reason(), wish.expectedEnd())));
    }

    static Decision end(BranchState state, Command.EndStandstill wish) {
        return state.standstill(wish.scope()).isPresent()
                ? Accepted.of(new Event.StandstillEnded(wish.scope()))
                : Refused.because(Why.NO_STANDSTILL, "scope", wish.scope().id());
    }

    /** Whether this counter may call nobody at all. */
    static Optional<Refused> at(BranchState state, CounterId counter) {
        if (state.stillness.isNone()) {
            return Optional.empty();
        }
        return state.standstill(Scope.BRANCH)
                .or(() -> state.setup().counter(counter).flatMap(there -> state.standstill(Scope.hall(there.hall()))))
                .map(StandstillRules::refused);
    }

    static Refused refused(Standstill standstill) {
        return Refused.because(Why.STANDS_STILL, "", standstill.reason().slug());
    }

    private static Optional<String> unknown(BranchState state, Scope scope) {
        boolean known = switch (scope.kind()) {
            case BRANCH -> scope.id().isEmpty();
            case HALL ->
                state.setup().halls().stream().anyMatch(hall -> hall.id().equals(scope.id()));
            case SERVICE ->
                state.setup().services().stream()
                        .anyMatch(service -> service.id().value().equals(scope.id()));
        };
        return known ? Optional.empty() : Optional.of("scope");
    }
}
