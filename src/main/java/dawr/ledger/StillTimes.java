package dawr.ledger;

import dawr.queue.BranchState;
import dawr.queue.Scope;
import dawr.queue.ServiceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The clocks that run while a branch, or a service of it, stands still; they begin anew each business day. */
final class StillTimes {
    private static final class Clock {
        private long millis;
        private Optional<Long> since = Optional.empty();

        void look(boolean still, long at) {
            since.ifPresent(began -> millis += Math.max(0, at - began));
            since = still ? Optional.of(at) : Optional.empty();
        }

        long read(long at) {
            return millis + since.map(began -> Math.max(0, at - began)).orElse(0L);
        }
    }

    private final Map<ServiceId, Clock> services = new HashMap<>();
    private final Clock branch = new Clock();
    private boolean hasStood;

    /** Has anything stood still this day? */
    boolean hasStood() {
        return hasStood;
    }

    /** Looks at what stands still after something has begun or ended. */
    void look(BranchState state, long at) {
        hasStood |= !state.standstills().isEmpty();
        branch.look(state.standstills().stream().anyMatch(still -> still.scope().equals(Scope.BRANCH)), at);
        state.setup()
                .services()
                .forEach(service -> services.computeIfAbsent(service.id(), any -> new Clock())
                        .look(state.standstillOf(service.id()).isPresent(), at));
    }

    /** How long a service has stood still this day. */
    long of(ServiceId service, long at) {
        return Optional.ofNullable(services.get(service))
                .map(clock -> clock.read(at))
                .orElse(0L);
    }

    /** How long the whole branch has. */
    long ofBranch(long at) {
        return branch.read(at);
    }
}
