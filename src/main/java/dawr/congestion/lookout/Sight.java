package dawr.congestion.lookout;

import dawr.congestion.ahead.Foresight;
import dawr.congestion.ahead.Futures;
import dawr.congestion.ahead.Onward;
import dawr.congestion.ahead.Witness;
import dawr.queue.BranchId;
import dawr.queue.calendar.Stretch;
import java.util.Optional;

/** A sight of the next two hours of a branch that is being made, a few courses at a time. */
final class Sight {
    /** Courses of one sight. */
    static final int FUTURES = 40;

    private static final long TWO_HOURS_MILLIS = 7_200_000;

    final BranchId branch;
    final Witness witness;
    final long at;
    final Futures futures;
    final Foresight foresight;
    private Optional<Counsel> counsel = Optional.empty();

    Sight(BranchId branch, Witness witness, long at) {
        this.branch = branch;
        this.witness = witness;
        this.at = at;
        this.futures = new Futures(witness, at, at + TWO_HOURS_MILLIS);
        this.foresight = new Foresight(witness.state().setup().seats());
    }

    boolean isForeseen() {
        return foresight.size() >= FUTURES;
    }

    void draw() {
        long seed = foresight.size() + 1L;
        foresight.add(Onward.of(futures.outset(seed), futures.fate(seed)));
    }

    /** From now on it is tried out what could be done. */
    void seekCounsel() {
        Stretch during = new Stretch(at, at + TWO_HOURS_MILLIS);
        counsel = Optional.of(new Counsel(futures, foresight, Candidates.of(witness.state(), during)));
    }

    Optional<Counsel> counsel() {
        return counsel;
    }
}
