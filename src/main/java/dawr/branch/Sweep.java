package dawr.branch;

import io.vertx.core.Future;
import io.vertx.core.Vertx;

/** Goes round every two seconds: measures the clock, heals what was missed, proposes what falls due. What the bus loses, it finds. */
public final class Sweep {
    private static final long EVERY_MILLIS = 2_000;

    private final OpenBranches branches;
    private final OfficeClock clock;
    private volatile boolean journalAnswers;

    public Sweep(OpenBranches branches, OfficeClock clock) {
        this.branches = branches;
        this.clock = clock;
    }

    /** Goes round once at once, then for ever. */
    public Future<Void> start(Vertx vertx) {
        vertx.setPeriodic(EVERY_MILLIS, timer -> round());
        return round();
    }

    /** Whether the last round reached the journal. */
    public boolean journalAnswers() {
        return journalAnswers;
    }

    /** Goes round once. */
    public Future<Void> round() {
        long asked = clock.ownMillis();
        return branches.sweep()
                .onSuccess(heads -> clock.measured(asked, heads.atMillis(), clock.ownMillis()))
                .onComplete(done -> journalAnswers = done.succeeded())
                .mapEmpty();
    }
}
